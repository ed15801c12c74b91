import { FUNDS } from "../../../ledger";
import type { LineSpec, TableSpec } from "../../../tables";
import { expenditureHalf, incomeHalf } from "../../national/halves";
import { MAP_PLACES, TAB_COLORS } from "../../national/map";
import { BUSINESS_INCOME, CARRIED_ON, SPENT } from "../../national/terms";

/** Places that have none of a kind of income leave its line out. */
const INCOME: readonly LineSpec[] = [
  {
    label: "一、一般公共预算拨款收入",
    aliases: ["一般公共预算财政拨款收入", "一般公共预算收入"],
    question: { fund: FUNDS.generalBudget },
  },
  {
    label: "二、政府性基金预算拨款收入",
    aliases: ["政府性基金预算财政拨款收入", "政府性基金收入"],
    mayLack: true,
    question: { fund: FUNDS.governmentFund },
  },
  {
    label: "三、国有资本经营预算拨款收入",
    aliases: ["国有资本经营预算拨款", "国有资本经营预算财政拨款收入", "国有资本经营预算收入"],
    mayLack: true,
    question: { fund: FUNDS.stateCapital },
  },
  { label: "四、事业收入", mayLack: true, question: { fund: BUSINESS_INCOME } },
  { label: "五、事业单位经营收入", aliases: ["经营收入"], mayLack: true, question: { fund: FUNDS.operatingIncome } },
  { label: "六、上级补助收入", mayLack: true, onlyIfUsed: true, question: { fund: FUNDS.superiorSubsidy } },
  { label: "七、附属单位上缴收入", mayLack: true, onlyIfUsed: true, question: { fund: FUNDS.affiliateRemittance } },
  { label: "八、其他收入", mayLack: true, question: { fund: FUNDS.otherIncome } },
  { label: "本年收入合计", aliases: ["本年收入"], place: "foot", question: { fund: FUNDS.current } },
  {
    label: "使用非财政拨款结余",
    aliases: ["使用非财政拨款结余（含专用结余）", "用事业基金弥补收支差额", "动用非财政拨款结余"],
    mayLack: true,
    question: { fund: FUNDS.usedSurplus },
  },
  {
    label: "上年结转",
    aliases: ["上年结转结余", "上年结转和结余", "年初结转和结余"],
    mayLack: true,
    question: { fund: FUNDS.carryover },
  },
];

const EXPENDITURE: readonly LineSpec[] = [
  { label: "本年支出合计", aliases: ["本年支出"], place: "foot", question: SPENT },
  { label: "结转下年", aliases: ["年末结转和结余", "结转下年支出"], mayLack: true, question: CARRIED_ON },
];

/** 表1 收支总表: income by source, outlay by 类, and what is carried on. */
export const overview = (): TableSpec => ({
  id: "A1",
  number: "表1",
  ordinal: 1,
  topic: "overview",
  tabColor: TAB_COLORS.overview,
  place: MAP_PLACES.overview,
  title: "收支总表",
  aliases: ["部门收支总表", "单位收支总表", "收支预算总表", "收支总体情况表"],
  emptyBecauseOf: "预算资金",
  orientation: "portrait",
  onePage: true,
  sections: [
    incomeHalf({}, INCOME, ["收入总计", "总计"]),
    expenditureHalf({}, { lines: EXPENDITURE, prints: "used", total: ["支出总计", "总计"] }),
  ],
});
