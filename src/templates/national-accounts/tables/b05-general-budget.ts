import type { TableSpec } from "../../../tables";
import { FUNCTION_ROWS, TOTAL_ROW, functionKeysInLevels, kindColumns } from "../../national/codes";
import { MAP_PLACES, TAB_COLORS } from "../../national/map";
import { WITH_CARRYOVER } from "../../national/terms";

/** 公开05表 一般公共预算财政拨款支出决算表. */
export const generalBudget = (): TableSpec => ({
  id: "B05",
  number: "公开05表",
  ordinal: 5,
  topic: "generalBudget",
  tabColor: TAB_COLORS.generalBudget,
  place: MAP_PLACES.generalBudget,
  title: "一般公共预算财政拨款支出决算表",
  aliases: ["一般公共预算财政拨款收入支出决算表"],
  emptyBecauseOf: "一般公共预算",
  orientation: "portrait",
  numbersColumns: true,
  sections: [
    {
      id: "body",
      question: { fund: WITH_CARRYOVER.generalBudget },
      columns: [...functionKeysInLevels(), ...kindColumns("小计")],
      over: { keys: "项目", amounts: "本年支出" },
      rows: FUNCTION_ROWS,
      total: TOTAL_ROW,
      totalPlace: "first",
    },
  ],
});
