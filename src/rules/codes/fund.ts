import type { BudgetKind } from "../../catalogue";
import { type TableId, tableNumber } from "../../tables";
import { BASES } from "../bases";
import type { Rule } from "../rule";
import { codeAndName, codeCell, firstRowsOfCodes } from "./rows";

const BUDGET_OF_TABLE: ReadonlyMap<TableId, BudgetKind> = new Map([
  ["T5", "generalBudget"],
  ["T7", "generalBudget"],
  ["T8", "governmentFund"],
  ["T9", "stateCapital"],
]);

const BUDGET_NAMES: Readonly<Record<BudgetKind, string>> = {
  generalBudget: "一般公共预算",
  governmentFund: "政府性基金预算",
  stateCapital: "国有资本经营预算",
  socialInsurance: "社会保险基金预算",
};

/** 表8 holds codes of government funds only, 表9 only 223, 表5 and 表7 neither, and 209 stands in none of them. */
export const codeFund: Rule = {
  meta: {
    id: "code/fund",
    title: "科目属于本表的预算",
    severity: "error",
    basis: BASES.codes,
    tables: [...BUDGET_OF_TABLE.keys()],
    needs: "any",
    messages: { other: "{table}的 {row} 是{budget}的科目，不应列入本表。" },
    advice: "请核对资金性质，把这一科目列入所属预算的表。",
  },
  *check(disclosure, { catalogue, looked }) {
    for (const { table, row, code } of firstRowsOfCodes(disclosure, [...BUDGET_OF_TABLE.keys()])) {
      const funds = catalogue.fundsOf(code);
      if (funds.length === 0) continue;
      looked();
      if (funds.includes(BUDGET_OF_TABLE.get(table.id)!)) continue;
      const budget = funds.map((fund) => BUDGET_NAMES[fund]).join("或");
      const data = { table: tableNumber(table.id), row: codeAndName(row), budget };
      yield { messageId: "other", data, table: table.id, subject: `${table.id}|${code}`, cells: codeCell(row) };
    }
  },
};
