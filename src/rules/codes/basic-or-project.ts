import { normalName } from "../../catalogue";
import { tableAbout } from "../../tables";
import { BASES } from "../bases";
import type { Rule } from "../rule";
import { money } from "../words";
import { codeAndName } from "./rows";

const BASIC_ITEMS = new Set(["行政运行", "事业运行"]);
const PROJECT_ITEMS = new Set(["一般行政管理事务"]);

/**
 * 行政运行 and 事业运行 carry basic expenditure, 一般行政管理事务 carries project expenditure. Looked at in the table of expenditure, which holds
 * all funds; in that of the general budget only where the former is missing, so that nothing is told twice.
 */
export const basicOrProject: Rule = {
  meta: {
    id: "code/basic-or-project",
    title: "运行科目列基本支出、管理事务列项目支出",
    severity: "warning",
    basis: BASES.codes,
    tables: ["expenditure", "generalBudget"],
    needs: "any",
    messages: {
      project: "{table} {row} 列有项目支出 {amount}；{name}一般只列基本支出。",
      basic: "{table} {row} 列有基本支出 {amount}；{name}一般只列项目支出。",
    },
    advice: "请核对；项目支出宜列入“一般行政管理事务”或专门的项级科目，确需如此的请说明。",
  },
  *check(disclosure, { catalogue, looked }) {
    const table = tableAbout(disclosure, "expenditure") ?? tableAbout(disclosure, "generalBudget");
    for (const row of table?.rows ?? []) {
      if (!table || row.code?.length !== 7) continue;
      const name = normalName(catalogue.find(row.code)?.name ?? row.name ?? "");
      const wrong = BASIC_ITEMS.has(name) ? "project" : PROJECT_ITEMS.has(name) ? "basic" : undefined;
      if (!wrong) continue;
      looked();
      const figure = row.figures.find(({ column }) => column === wrong);
      if (!figure || !figure.readable || figure.amount === 0) continue;
      const data = { table: table.spec.number, row: codeAndName(row), amount: money(figure, disclosure), name };
      yield { messageId: wrong, data, table: table.id, subject: `${table.id}|${row.code}`, cells: [figure.cell] };
    }
  },
};
