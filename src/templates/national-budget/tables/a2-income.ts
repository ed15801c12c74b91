import { FUNDS, type FundSet } from "../../../ledger";
import type { AmountColumn, HeaderPath, SectionSpec, TableSpec } from "../../../tables";
import { FUNCTION_KEYS, FUNCTION_ROWS, TOTAL_ROW } from "../../national/codes";
import { MAP_PLACES, TAB_COLORS } from "../../national/map";
import { BUSINESS_INCOME } from "../../national/terms";

const column = (id: string, header: HeaderPath, fund: FundSet, ...aliases: HeaderPath[]): AmountColumn => ({
  role: "amount",
  id,
  header,
  aliases,
  question: { fund },
  mayLack: id !== "total",
  width: 12,
});

const BUSINESS = "事业收入";

/** Places that have none of a kind of income leave its column out. */
const COLUMNS: readonly AmountColumn[] = [
  column("total", ["合计"], FUNDS.all, ["总计"]),
  column("carryover", ["上年结转"], FUNDS.carryover, ["上年结转结余"], ["上年结转和结余"]),
  column(
    "generalBudget",
    ["一般公共预算拨款收入"],
    FUNDS.generalBudget,
    ["一般公共预算财政拨款收入"],
    ["一般公共预算"],
  ),
  column(
    "governmentFund",
    ["政府性基金预算拨款收入"],
    FUNDS.governmentFund,
    ["政府性基金预算财政拨款收入"],
    ["政府性基金预算"],
  ),
  column(
    "stateCapital",
    ["国有资本经营预算拨款收入"],
    FUNDS.stateCapital,
    ["国有资本经营预算财政拨款收入"],
    ["国有资本经营预算"],
  ),
  column("business", [BUSINESS, "金额"], BUSINESS_INCOME, [BUSINESS], [BUSINESS, "小计"]),
  column("education", [BUSINESS, "其中：教育收费"], FUNDS.specialAccount, [BUSINESS, "教育收费"]),
  column("operating", ["事业单位经营收入"], FUNDS.operatingIncome, ["经营收入"]),
  column("superior", ["上级补助收入"], FUNDS.superiorSubsidy),
  column("affiliate", ["附属单位上缴收入"], FUNDS.affiliateRemittance),
  column("other", ["其他收入"], FUNDS.otherIncome),
  column("surplus", ["使用非财政拨款结余"], FUNDS.usedSurplus, ["用事业基金弥补收支差额"]),
];

const ROW: SectionSpec = { id: "body", question: {}, columns: COLUMNS, rows: { by: "one", names: ["合计", "总计"] } };
const CODED: SectionSpec = {
  id: "body",
  question: {},
  columns: [...FUNCTION_KEYS, ...COLUMNS],
  rows: FUNCTION_ROWS,
  total: TOTAL_ROW,
};

/** 表2 收入总表: income by source in one row, or by functional code. */
export const income = (): TableSpec => ({
  id: "A2",
  number: "表2",
  ordinal: 2,
  topic: "income",
  tabColor: TAB_COLORS.overview,
  place: MAP_PLACES.income,
  title: "收入总表",
  aliases: ["部门收入总表", "单位收入总表", "收入预算总表", "收入总体情况表"],
  emptyBecauseOf: "预算资金",
  orientation: "landscape",
  sections: [ROW],
  forms: [{ name: "coded", sections: [CODED] }],
});
