import type { TableSpec } from "../../../tables";
import { MAP_PLACES } from "../map";
import type { AppropriationScope } from "../scope";
import { TAB_COLORS } from "../tab-colors";
import { FUNCTION_KEYS, FUND_KIND_COLUMNS, TOTAL_ROW } from "./shared";

/** 表8 政府性基金预算支出情况表 */
export const governmentFund = (scope: AppropriationScope): TableSpec => ({
  id: "T8",
  number: "表8",
  ordinal: 8,
  topic: "governmentFund",
  tabColor: TAB_COLORS.otherBudgets,
  place: MAP_PLACES.governmentFund,
  title: "政府性基金预算支出情况表",
  aliases: ["政府性基金预算支出表", "政府性基金支出情况表", "政府性基金预算财政拨款支出情况表"],
  emptyBecauseOf: "政府性基金预算拨款",
  orientation: "landscape",
  sections: [
    {
      id: "body",
      question: { fund: scope.governmentFund },
      columns: [...FUNCTION_KEYS, ...FUND_KIND_COLUMNS],
      over: { keys: "科目", amounts: "政府性基金预算支出" },
      rows: { by: "function", depth: 7 },
      total: TOTAL_ROW,
    },
  ],
});
