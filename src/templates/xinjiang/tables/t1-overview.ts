import { FUNDS } from "../../../ledger";
import type { LineSpec, TableSpec } from "../../../tables";
import { MAP_PLACES } from "../map";
import { TAB_COLORS } from "../tab-colors";
import { FUNCTION_CATEGORIES, OTHER_CATEGORY_NAMES } from "./shared";

/** The income lines ask by fund; a budget balances, so they are questions to the same ledger as the expenditure lines. */
const INCOME: readonly LineSpec[] = [
  { label: "一、本年收入", question: { fund: FUNDS.current } },
  { label: "1.一般公共预算拨款", aliases: ["一般公共预算"], question: { fund: FUNDS.generalBudget } },
  { label: "其中：一般财力", question: { fund: FUNDS.generalBudgetLocal } },
  { label: "上级一般公共预算安排转移支付", question: { fund: FUNDS.generalBudgetTransfer } },
  { label: "2.政府性基金预算拨款", aliases: ["政府性基金预算"], question: { fund: FUNDS.governmentFund } },
  { label: "其中：政府性基金收入", question: { fund: FUNDS.governmentFundLocal } },
  { label: "上级政府性基金安排转移支付", question: { fund: FUNDS.governmentFundTransfer } },
  { label: "3.国有资本经营预算拨款", aliases: ["国有资本经营预算"], question: { fund: FUNDS.stateCapital } },
  { label: "其中：国有资本经营收入", aliases: ["国有资本经营预算收入"], question: { fund: FUNDS.stateCapitalLocal } },
  {
    label: "上级国有资本经营预算安排转移支付",
    aliases: ["上级国有资本经营安排转移支付"],
    question: { fund: FUNDS.stateCapitalTransfer },
  },
  {
    label: "4.财政专户核拨",
    aliases: ["财政专户管理资金", "财政专户", "财政专户（教育收费）"],
    question: { fund: FUNDS.specialAccount },
  },
  { label: "5.单位资金", question: { fund: FUNDS.unitFunds } },
  { label: "其中：事业收入", question: { fund: FUNDS.businessIncome } },
  { label: "上级补助收入", question: { fund: FUNDS.superiorSubsidy } },
  { label: "附属单位上缴收入", question: { fund: FUNDS.affiliateRemittance } },
  { label: "事业单位经营收入", aliases: ["经营收入"], question: { fund: FUNDS.operatingIncome } },
  { label: "其他收入", question: { fund: FUNDS.otherIncome } },
  { label: "二、上年结转结余", aliases: ["上年结转", "上年结余结转"], question: { fund: FUNDS.carryover } },
  { label: "1.财政拨款结转", aliases: ["财政拨款结转结余"], question: { fund: FUNDS.carriedAppropriation } },
  { label: "其中：一般公共预算拨款", aliases: ["一般公共预算"], question: { fund: FUNDS.carriedGeneralBudget } },
  { label: "政府性基金预算拨款", aliases: ["政府性基金预算"], question: { fund: FUNDS.carriedGovernmentFund } },
  {
    label: "国有资本经营预算拨款",
    aliases: ["国有资本经营预算"],
    question: { fund: FUNDS.carriedStateCapital },
    mayLack: true,
  },
  { label: "2.非财政拨款结余", aliases: ["非财政拨款结转结余"], question: { fund: FUNDS.carriedOther } },
  {
    label: "其中：财政专户核拨",
    aliases: ["财政专户管理资金", "财政专户"],
    question: { fund: FUNDS.carriedSpecialAccount },
  },
  { label: "单位资金", question: { fund: FUNDS.carriedUnitFunds } },
];

/** 表1 单位收支总体情况表: income by source on the left, expenditure by 类 on the right. */
export const overview = (): TableSpec => ({
  id: "T1",
  number: "表1",
  ordinal: 1,
  topic: "overview",
  tabColor: TAB_COLORS.overview,
  place: MAP_PLACES.overview,
  title: "单位收支总体情况表",
  aliases: ["收支总体情况表", "收支预算总体情况表", "收支预算总表", "收支总表"],
  emptyBecauseOf: "预算资金",
  orientation: "portrait",
  sections: [
    {
      id: "income",
      question: {},
      columns: [
        { role: "label", header: ["收入", "项目"], width: 36 },
        {
          role: "amount",
          id: "amount",
          header: ["收入", "预算数"],
          aliases: [["收入", "金额"]],
          question: {},
          width: 14,
        },
      ],
      rows: { by: "lines", lines: INCOME },
      total: ["收入总计", "收入合计", "本年收入总计"],
    },
    {
      id: "expenditure",
      question: {},
      columns: [
        {
          role: "category",
          header: ["支出", "功能分类"],
          aliases: [
            ["支出", "科目编码"],
            ["支出", "项目"],
          ],
          width: 6,
        },
        {
          role: "name",
          header: ["支出", "功能分类"],
          aliases: [
            ["支出", "科目名称"],
            ["支出", "项目"],
          ],
          width: 28,
        },
        {
          role: "amount",
          id: "amount",
          header: ["支出", "预算数"],
          aliases: [["支出", "金额"]],
          question: {},
          width: 14,
        },
      ],
      rows: { by: "function", depth: 3, fixed: FUNCTION_CATEGORIES, otherNames: OTHER_CATEGORY_NAMES },
      total: ["支出总计", "支出合计", "本年支出总计"],
    },
  ],
});
