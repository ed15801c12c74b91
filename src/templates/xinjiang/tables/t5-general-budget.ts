import type { TableSpec } from "../../../tables";
import { MAP_PLACES } from "../map";
import type { AppropriationScope } from "../scope";
import { TAB_COLORS } from "../tab-colors";
import { FUNCTION_KEYS, KIND_COLUMNS, TOTAL_ROW } from "./shared";

/** 表5 一般公共预算支出情况表: every functional code, basic and project, of the general budget. */
export const generalBudget = (scope: AppropriationScope): TableSpec => ({
  id: "T5",
  number: "表5",
  ordinal: 5,
  topic: "generalBudget",
  tabColor: TAB_COLORS.generalBudget,
  place: MAP_PLACES.generalBudget,
  title: "一般公共预算支出情况表",
  aliases: ["一般公共预算支出表", "一般公共预算支出预算表", "一般公共预算财政拨款支出情况表"],
  emptyBecauseOf: "一般公共预算拨款",
  orientation: "portrait",
  sections: [
    {
      id: "body",
      question: { fund: scope.generalBudget },
      columns: [...FUNCTION_KEYS, ...KIND_COLUMNS],
      over: { keys: "科目", amounts: "一般公共预算支出" },
      rows: { by: "function", depth: 7 },
      total: TOTAL_ROW,
    },
  ],
});
