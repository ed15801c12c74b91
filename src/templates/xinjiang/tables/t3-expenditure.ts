import type { TableSpec } from "../../../tables";
import { MAP_PLACES } from "../map";
import { TAB_COLORS } from "../tab-colors";
import { FUNCTION_KEYS, KIND_COLUMNS, TOTAL_ROW } from "./shared";

/** 表3 单位支出总体情况表: every functional code, basic and project, of all funds. */
export const expenditure = (): TableSpec => ({
  id: "T3",
  number: "表3",
  ordinal: 3,
  topic: "expenditure",
  tabColor: TAB_COLORS.overview,
  place: MAP_PLACES.expenditure,
  title: "单位支出总体情况表",
  aliases: ["支出总体情况表", "支出预算总体情况表", "支出预算总表", "支出总表"],
  emptyBecauseOf: "预算资金",
  orientation: "portrait",
  sections: [
    {
      id: "body",
      question: {},
      columns: [...FUNCTION_KEYS, ...KIND_COLUMNS],
      over: { keys: "科目", amounts: "支出预算" },
      rows: { by: "function", depth: 7 },
      total: TOTAL_ROW,
    },
  ],
});
