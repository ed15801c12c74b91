import { FUNDS } from "../../../ledger";
import type { LineSpec, SectionSpec, TableSpec } from "../../../tables";
import {
  carriedBudgetLines,
  currentBudgetLines,
  expenditureHalf,
  fundColumns,
  incomeHalf,
} from "../../national/halves";
import { MAP_PLACES, TAB_COLORS } from "../../national/map";
import { type Appropriations, CARRIED_ON, SPENT } from "../../national/terms";

const CURRENT: readonly LineSpec[] = [
  { label: "一、本年收入", aliases: ["财政拨款收入"], question: { fund: FUNDS.appropriation } },
  ...currentBudgetLines({ numbered: "（一）" }),
];
const CARRIED_OVER: readonly LineSpec[] = [
  {
    label: "二、上年结转",
    aliases: ["上年结转结余", "上年财政拨款结转", "上年财政拨款结转结余", "年初财政拨款结转和结余"],
    opensGroup: true,
    question: { fund: FUNDS.carriedAppropriation },
  },
  ...carriedBudgetLines({ numbered: "（一）" }),
];

const EXPENDITURE: readonly LineSpec[] = [
  { label: "一、本年支出", aliases: ["本年支出合计"], place: "above", question: SPENT },
  { label: "二、结转下年", aliases: ["年末财政拨款结转和结余"], mayLack: true, question: CARRIED_ON },
];

const TOTAL: SectionSpec["total"] = ["支出总计", "总计", "支出合计"];

/** 表4 财政拨款收支总表: this year's appropriations and, where the place counts it in, what was carried over of them, in one column or by budget. */
export const appropriation = (funds: Appropriations): TableSpec => {
  const hasCarryover = (funds.appropriation & FUNDS.carriedAppropriation) !== 0;
  const lines = hasCarryover ? [...CURRENT, ...CARRIED_OVER] : CURRENT;
  const question = { fund: funds.appropriation };
  const left = incomeHalf(question, lines, ["收入总计", "总计", "收入合计"]);
  const right = { lines: EXPENDITURE, prints: "used", total: TOTAL, numbered: "（一）" } as const;
  return {
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
    onePage: true,
    sections: [left, expenditureHalf(question, right)],
    forms: [
      {
        name: "by-budget",
        orientation: "landscape",
        sections: [left, expenditureHalf(question, { ...right, columns: fundColumns(funds) })],
      },
    ],
  };
};
