import type { TableSpec } from "../../../tables";
import { FUNCTION_KEYS, FUNCTION_ROWS, OTHER_USES, TOTAL_ROW, kindColumns } from "../../national/codes";
import { MAP_PLACES, TAB_COLORS } from "../../national/map";
import { SPENT } from "../../national/terms";

/** 表3 支出总表: 本年支出 by functional code, whatever it is paid from. */
export const expenditure = (): TableSpec => ({
  id: "A3",
  number: "表3",
  ordinal: 3,
  topic: "expenditure",
  tabColor: TAB_COLORS.overview,
  place: MAP_PLACES.expenditure,
  title: "支出总表",
  aliases: ["部门支出总表", "单位支出总表", "支出预算总表", "支出总体情况表"],
  emptyBecauseOf: "预算资金",
  orientation: "portrait",
  sections: [
    {
      id: "body",
      question: SPENT,
      columns: [...FUNCTION_KEYS, ...kindColumns(), ...OTHER_USES.map((column) => ({ ...column, onlyIfUsed: true }))],
      rows: FUNCTION_ROWS,
      total: TOTAL_ROW,
    },
  ],
});
