import type { TableSpec } from "../../../tables";
import { basicInColumns, foldedBasic } from "../../national/basic";
import { MAP_PLACES, TAB_COLORS } from "../../national/map";
import { WITH_CARRYOVER } from "../../national/terms";

const { generalBudget } = WITH_CARRYOVER;

/** 公开06表 一般公共预算财政拨款基本支出决算明细表: 人员经费 and 公用经费 side by side, in three blocks or two. */
export const basicExpenditure = (): TableSpec => ({
  id: "B06",
  number: "公开06表",
  ordinal: 6,
  topic: "basicExpenditure",
  tabColor: TAB_COLORS.generalBudget,
  place: MAP_PLACES.basicExpenditure,
  title: "一般公共预算财政拨款基本支出决算明细表",
  aliases: ["一般公共预算财政拨款基本支出决算表"],
  emptyBecauseOf: "一般公共预算",
  orientation: "landscape",
  onePage: true,
  sections: [foldedBasic(generalBudget, 2, "决算数")],
  forms: [
    { name: "two-blocks", orientation: "portrait", sections: [foldedBasic(generalBudget, 1, "决算数")] },
    { name: "columns", orientation: "portrait", onePage: false, sections: [basicInColumns(generalBudget)] },
  ],
});
