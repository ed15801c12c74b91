import type { TableSpec } from "../../../tables";
import { MAP_PLACES, TAB_COLORS } from "../../national/map";
import { WITH_CARRYOVER } from "../../national/terms";
import { type ExpenseGroup, threePublicBeside, threePublicRow } from "../../national/three-public";

const YEARS: readonly ExpenseGroup[] = [
  { id: "budget", version: "adjusted", word: "预算数", saysUpkeep: true },
  { id: "final", word: "决算数", saysUpkeep: true },
];

/** 公开09表 财政拨款“三公”经费支出决算表: 预算数, which is 全年预算数 after adjustment, and 决算数, in two blocks or side by side. */
export const threePublic = (): TableSpec => ({
  id: "B09",
  number: "公开09表",
  ordinal: 9,
  topic: "threePublic",
  tabColor: TAB_COLORS.details,
  place: MAP_PLACES.threePublic,
  title: "财政拨款“三公”经费支出决算表",
  aliases: ["一般公共预算财政拨款“三公”经费支出决算表", "“三公”经费支出决算表"],
  emptyBecauseOf: "财政拨款安排的“三公”经费",
  orientation: "landscape",
  numbersColumns: true,
  sections: [threePublicRow(WITH_CARRYOVER.appropriation, YEARS)],
  forms: threePublicBeside(WITH_CARRYOVER.appropriation, YEARS),
});
