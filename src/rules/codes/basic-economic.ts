import { numberAbout, tableAbout } from "../../tables";
import { BASES } from "../bases";
import type { Rule } from "../rule";
import { codeAndName, codeCell, codedRowsOf } from "./rows";

const PROJECT_ONLY = new Set(["309", "311", "312", "313"]);

/** 309, 311, 312 and 313 are capital construction, enterprises and social security: never basic expenditure of a unit. */
export const basicEconomic: Rule = {
  meta: {
    id: "code/basic-economic",
    title: "基本支出的经济分类适用",
    severity: "warning",
    basis: BASES.codes,
    tables: ["basicExpenditure"],
    needs: "all",
    messages: { project: "{table}列有 {row}，这类支出一般不属于基本支出。" },
    advice: (template) => `请核对是否应列入项目支出${inBrackets(numberAbout(template, "projectExpenditure"))}。`,
  },
  *check(disclosure, { looked }) {
    const table = tableAbout(disclosure, "basicExpenditure");
    if (!table) return;
    const { id, spec } = table;
    const categories = new Set<string>();
    for (const { row, code } of codedRowsOf(table)) {
      const category = code.slice(0, 3);
      if (categories.has(category)) continue;
      categories.add(category);
      looked();
      if (!PROJECT_ONLY.has(category)) continue;
      const data = { table: spec.number, row: codeAndName(row) };
      yield { messageId: "project", data, table: id, subject: `${id}|${category}`, cells: codeCell(row) };
    }
  },
};

function inBrackets(text: string): string {
  return text === "" ? "" : `（${text}）`;
}
