import type { TableSpec } from "../../../tables";
import { MAP_PLACES } from "../map";
import type { AppropriationScope } from "../scope";
import { TAB_COLORS } from "../tab-colors";
import { FUNCTION_KEYS, FUND_KIND_COLUMNS, TOTAL_ROW } from "./shared";

/** 表9 国有资本经营预算支出情况表 */
export const stateCapital = (scope: AppropriationScope): TableSpec => ({
  id: "T9",
  number: "表9",
  ordinal: 9,
  topic: "stateCapital",
  tabColor: TAB_COLORS.otherBudgets,
  place: MAP_PLACES.stateCapital,
  title: "国有资本经营预算支出情况表",
  aliases: ["国有资本经营预算支出表", "国有资本经营支出情况表", "国有资本经营预算财政拨款支出情况表"],
  emptyBecauseOf: "国有资本经营预算拨款",
  orientation: "landscape",
  sections: [
    {
      id: "body",
      question: { fund: scope.stateCapital },
      columns: [...FUNCTION_KEYS, ...FUND_KIND_COLUMNS],
      over: { keys: "科目", amounts: "国有资本经营预算支出" },
      rows: { by: "function", depth: 7 },
      total: TOTAL_ROW,
    },
  ],
});
