import { FUNDS } from "../../../ledger";
import type { LineSpec, TableSpec } from "../../../tables";
import {
  ACCOUNTS_PRINT,
  budgetColumns,
  carriedBudgetLines,
  currentBudgetLines,
  expenditureHalf,
  fundColumns,
  incomeHalf,
} from "../../national/halves";
import { MAP_PLACES, TAB_COLORS } from "../../national/map";
import { CARRIED_ON, SPENT, WITH_CARRYOVER } from "../../national/terms";

const INCOME: readonly LineSpec[] = [
  ...currentBudgetLines({ numbered: "一、" }),
  { label: "本年收入合计", place: "foot", question: { fund: FUNDS.appropriation } },
  {
    label: "年初财政拨款结转和结余",
    aliases: ["年初财政拨款结转结余", "年初结转和结余"],
    opensGroup: true,
    question: { fund: FUNDS.carriedAppropriation },
  },
  ...carriedBudgetLines({ numbered: "一、" }),
];

const EXPENDITURE: readonly LineSpec[] = [
  { label: "本年支出合计", place: "foot", question: SPENT },
  {
    label: "年末财政拨款结转和结余",
    aliases: ["年末财政拨款结转结余", "年末结转和结余"],
    question: CARRIED_ON,
  },
];

const APPROPRIATION = { fund: WITH_CARRYOVER.appropriation };

/** 公开04表 财政拨款收入支出决算总表: appropriations with what was carried over, by budget and 类. */
export const appropriation = (): TableSpec => ({
  id: "B04",
  number: "公开04表",
  ordinal: 4,
  topic: "appropriation",
  tabColor: TAB_COLORS.overview,
  place: MAP_PLACES.appropriation,
  title: "财政拨款收入支出决算总表",
  aliases: ["财政拨款收入支出决算表"],
  emptyBecauseOf: "财政拨款",
  orientation: "landscape",
  onePage: true,
  numbersColumns: true,
  sections: [
    incomeHalf(APPROPRIATION, INCOME, ["总计", "收入总计"], ACCOUNTS_PRINT, budgetColumns("income")),
    expenditureHalf(APPROPRIATION, {
      lines: EXPENDITURE,
      prints: "all",
      total: ["总计", "支出总计"],
      columns: fundColumns(WITH_CARRYOVER, "支出", "财政拨款"),
      print: ACCOUNTS_PRINT,
    }),
  ],
});
