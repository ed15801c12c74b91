import type { TableSpec } from "../../../tables";
import { FUNCTION_ROWS, OTHER_USES, TOTAL_ROW, functionKeysInLevels, kindColumns } from "../../national/codes";
import { MAP_PLACES, TAB_COLORS } from "../../national/map";
import { SPENT } from "../../national/terms";

/** 公开03表 支出决算表: what each functional code spent, whatever it was paid from. */
export const expenditure = (): TableSpec => ({
  id: "B03",
  number: "公开03表",
  ordinal: 3,
  topic: "expenditure",
  tabColor: TAB_COLORS.overview,
  place: MAP_PLACES.expenditure,
  title: "支出决算表",
  aliases: ["支出决算总表"],
  emptyBecauseOf: "支出",
  orientation: "landscape",
  numbersColumns: true,
  sections: [
    {
      id: "body",
      question: SPENT,
      columns: [...functionKeysInLevels(), ...kindColumns("本年支出合计"), ...OTHER_USES],
      over: { keys: "项目" },
      rows: FUNCTION_ROWS,
      total: TOTAL_ROW,
      totalPlace: "first",
    },
  ],
});
