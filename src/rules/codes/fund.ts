import type { BudgetKind } from "../../catalogue";
import { FUNDS, type FundSet, unionFunds } from "../../ledger";
import type { SectionSpec, TableSpec } from "../../tables";
import { BASES } from "../bases";
import type { Rule } from "../rule";
import { codeAndName, codeCell, firstRowsOf } from "./rows";

/** The money of each budget, this year's and what was carried over. */
const BUDGETS: readonly (readonly [BudgetKind, FundSet])[] = [
  ["generalBudget", unionFunds(FUNDS.generalBudget, FUNDS.carriedGeneralBudget)],
  ["governmentFund", unionFunds(FUNDS.governmentFund, FUNDS.carriedGovernmentFund)],
  ["stateCapital", unionFunds(FUNDS.stateCapital, FUNDS.carriedStateCapital)],
];

const BUDGET_NAMES: Readonly<Record<BudgetKind, string>> = {
  generalBudget: "一般公共预算",
  governmentFund: "政府性基金预算",
  stateCapital: "国有资本经营预算",
  socialInsurance: "社会保险基金预算",
};

/**
 * A table of one budget holds codes of that budget only: of government funds; 223 of state capital; of the general budget neither; and 209 stands in none
 * of them.
 */
export const codeFund: Rule = {
  meta: {
    id: "code/fund",
    title: "科目属于本表的预算",
    severity: "error",
    basis: BASES.codes,
    tables: (spec) => budgetOf(spec) !== undefined,
    needs: "any",
    messages: { other: "{table}的 {row} 是{budget}的科目，不应列入本表。" },
    advice: "请核对资金性质，把这一科目列入所属预算的表。",
  },
  *check(disclosure, { catalogue, looked }) {
    for (const table of disclosure.tables) {
      const own = budgetOf(table.spec);
      if (own === undefined) continue;
      for (const { row, code } of firstRowsOf(table)) {
        const funds = catalogue.fundsOf(code);
        if (funds.length === 0) continue;
        looked();
        if (funds.includes(own)) continue;
        const budget = funds.map((fund) => BUDGET_NAMES[fund]).join("或");
        const data = { table: table.spec.number, row: codeAndName(row), budget };
        yield { messageId: "other", data, table: table.id, subject: `${table.id}|${code}`, cells: codeCell(row) };
      }
    }
  },
};

/** The budget that all functional codes of a table belong to; undefined where it has none, or those of several budgets. */
function budgetOf({ sections }: TableSpec): BudgetKind | undefined {
  const asked = sections.filter(({ rows }) => rows.by === "function").map(fundsAsked);
  return BUDGETS.find(([, money]) => asked.length > 0 && asked.every((fund) => (fund & money) === fund))?.[0];
}

function fundsAsked({ question: { fund = FUNDS.all } }: SectionSpec): FundSet {
  return fund;
}
