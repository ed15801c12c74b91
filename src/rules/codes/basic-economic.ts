import { tableNumber } from "../../tables";
import { BASES } from "../bases";
import type { Rule } from "../rule";
import { codeAndName, codeCell, codedRows } from "./rows";

const PROJECT_ONLY = new Set(["309", "311", "312", "313"]);

/** 309, 311, 312 and 313 are capital construction, enterprises and social security: never basic expenditure of a unit. */
export const basicEconomic: Rule = {
  meta: {
    id: "code/basic-economic",
    title: "基本支出的经济分类适用",
    severity: "warning",
    basis: BASES.codes,
    tables: ["T6"],
    needs: "all",
    messages: { project: "{table}列有 {row}，这类支出一般不属于基本支出。" },
    advice: "请核对是否应列入项目支出（表7）。",
  },
  *check(disclosure, { looked }) {
    const categories = new Set<string>();
    for (const { row, code } of codedRows(disclosure, ["T6"])) {
      const category = code.slice(0, 3);
      if (categories.has(category)) continue;
      categories.add(category);
      looked();
      if (!PROJECT_ONLY.has(category)) continue;
      const data = { table: tableNumber("T6"), row: codeAndName(row) };
      yield { messageId: "project", data, table: "T6", subject: `T6|${category}`, cells: codeCell(row) };
    }
  },
};
