import { FUNDS } from "../../../ledger";
import type { LineSpec, SectionSpec, TableSpec } from "../../../tables";
import {
  BUDGET_LINES,
  CARRIED_BUDGET_LINES,
  FUND_COLUMNS_WITH_CARRYOVER,
  expenditureHalf,
  incomeHalf,
} from "../../national/halves";
import { MAP_PLACES, TAB_COLORS } from "../../national/map";
import { CARRIED_ON, SPENT, WITH_CARRYOVER } from "../../national/terms";

const INCOME: readonly LineSpec[] = [
  { label: "一、本年收入", aliases: ["财政拨款收入"], question: { fund: FUNDS.appropriation } },
  ...BUDGET_LINES,
  {
    label: "二、上年结转",
    aliases: ["上年结转结余", "上年财政拨款结转", "上年财政拨款结转结余", "年初财政拨款结转和结余"],
    opensGroup: true,
    question: { fund: FUNDS.carriedAppropriation },
  },
  ...CARRIED_BUDGET_LINES,
];

const EXPENDITURE: readonly LineSpec[] = [
  { label: "一、本年支出", aliases: ["本年支出合计"], question: SPENT },
  { label: "二、结转下年", aliases: ["年末财政拨款结转和结余"], mayLack: true, question: CARRIED_ON },
];

const APPROPRIATION = { fund: WITH_CARRYOVER.appropriation };
const TOTAL: SectionSpec["total"] = ["支出总计", "总计", "支出合计"];
const LEFT = incomeHalf(APPROPRIATION, INCOME, ["收入总计", "总计", "收入合计"]);

/** 表4 财政拨款收支总表: this year's appropriations and what was carried over of them, in one column or by budget. */
export const appropriation = (): TableSpec => ({
  id: "A4",
  number: "表4",
  ordinal: 4,
  topic: "appropriation",
  tabColor: TAB_COLORS.overview,
  place: MAP_PLACES.appropriation,
  title: "财政拨款收支总表",
  aliases: ["财政拨款收支预算总表", "财政拨款收支总体情况表"],
  emptyBecauseOf: "财政拨款",
  orientation: "portrait",
  sections: [LEFT, expenditureHalf(APPROPRIATION, { lines: EXPENDITURE, prints: "used", total: TOTAL })],
  forms: [
    {
      name: "by-budget",
      sections: [
        LEFT,
        expenditureHalf(APPROPRIATION, {
          lines: EXPENDITURE,
          prints: "used",
          total: TOTAL,
          columns: FUND_COLUMNS_WITH_CARRYOVER,
        }),
      ],
    },
  ],
});
