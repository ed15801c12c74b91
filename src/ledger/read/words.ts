import type { FundLeaf } from "../funds";
import type { LedgerRow } from "../ledger";

/** What a column of a ledger says. */
export type LedgerField =
  | "function"
  | "functionName"
  | "economic"
  | "economicName"
  | "kind"
  | "category"
  | "project"
  | "nature"
  | "source"
  | "carried"
  | "amount"
  | "rowTotal"
  | "procurement"
  | "secret"
  | "year"
  | "unit";

/** How the fields are called in messages and in the list a user chooses from. */
export const FIELD_NAMES: Readonly<Record<LedgerField, string>> = {
  function: "功能科目编码",
  functionName: "功能科目名称",
  economic: "部门经济科目编码",
  economicName: "部门经济科目名称",
  kind: "支出类型",
  category: "项目类别",
  project: "项目名称",
  nature: "资金性质",
  source: "资金来源",
  carried: "是否上年结转",
  amount: "金额",
  rowTotal: "合计",
  procurement: "政府采购类别",
  secret: "是否涉密",
  year: "预算年度",
  unit: "预算单位",
};

/** The headings under which exports of budget systems and accountants' own sheets keep each field. */
export const FIELD_HEADINGS: Readonly<Record<LedgerField, readonly string[]>> = {
  function: [
    "功能科目编码",
    "功能科目代码",
    "功能科目",
    "功能分类",
    "功能分类编码",
    "功能分类科目",
    "功能分类科目编码",
    "支出功能科目",
    "支出功能科目编码",
    "支出功能分类",
    "支出功能分类编码",
    "支出功能分类科目",
    "支出功能分类科目编码",
  ],
  functionName: [
    "功能科目名称",
    "功能分类名称",
    "功能分类科目名称",
    "支出功能科目名称",
    "支出功能分类名称",
    "支出功能分类科目名称",
  ],
  economic: [
    "部门经济科目编码",
    "部门经济科目",
    "部门经济分类",
    "部门经济分类编码",
    "部门经济分类科目",
    "部门经济分类科目编码",
    "部门预算经济分类",
    "部门预算经济分类编码",
    "部门预算经济科目",
    "部门预算经济科目编码",
    "部门支出经济分类",
    "部门支出经济分类编码",
    "部门支出经济分类科目编码",
    "部门预算支出经济分类",
    "部门预算支出经济分类编码",
    "部门预算支出经济分类科目编码",
    "支出经济分类",
    "支出经济分类编码",
    "支出经济分类科目编码",
    "经济科目编码",
    "经济科目代码",
    "经济科目",
    "经济分类",
    "经济分类编码",
    "经济分类科目",
    "经济分类科目编码",
  ],
  economicName: [
    "部门经济科目名称",
    "部门经济分类名称",
    "部门经济分类科目名称",
    "部门预算经济分类名称",
    "部门支出经济分类名称",
    "部门预算支出经济分类科目名称",
    "支出经济分类科目名称",
    "经济科目名称",
    "经济分类名称",
    "经济分类科目名称",
  ],
  kind: ["支出类型", "支出类别", "支出性质", "支出分类", "支出构成", "基本支出或项目支出"],
  category: ["项目类别", "支出项目类别", "项目支出类别", "项目类型", "项目分类"],
  project: ["项目名称", "预算项目名称", "预算项目", "项目", "支出项目名称", "支出项目"],
  nature: ["资金性质", "资金性质名称", "资金类型", "预算性质", "预算类型"],
  source: ["资金来源", "资金来源名称", "预算资金来源", "经费来源", "资金渠道"],
  carried: ["是否上年结转", "是否结转", "是否结转资金", "上年结转标识", "上年结转标志", "是否上年结转结余"],
  amount: [
    "金额",
    "预算金额",
    "预算数",
    "本年预算数",
    "本年预算",
    "年初预算数",
    "年初预算",
    "支出金额",
    "支出预算",
    "申报金额",
    "申报数",
    "批复金额",
    "批复数",
    "安排金额",
    "本年预算金额",
  ],
  rowTotal: ["合计", "小计", "总计", "金额合计", "资金合计", "预算合计"],
  procurement: ["政府采购类别", "采购类别", "采购类型", "政府采购类型"],
  secret: ["是否涉密", "涉密", "涉密标识", "是否涉密项目"],
  year: ["预算年度", "年度", "预算年份"],
  unit: ["预算单位", "预算单位名称", "单位名称", "单位全称", "填报单位", "编制单位"],
};

/** Headings that stand in such exports and say nothing that the eleven tables need. */
export const IDLE_HEADINGS: readonly string[] = [
  "序号",
  "备注",
  "项目编码",
  "单位编码",
  "政府经济科目编码",
  "政府经济科目名称",
  "政府经济分类",
  "政府预算经济分类",
  "政府预算支出经济分类",
  "专项资金目录",
  "指标文号",
  "采购品目",
  "单价",
  "数量",
  "采购金额",
  "是否政府采购",
  "是否新增资产配置",
  "是否有政府购买服务",
];

/** A source of money with and without carryover, by the words that name it. */
export interface FundWords {
  readonly words: readonly string[];
  readonly current: FundLeaf;
  readonly carried: FundLeaf;
}

/** The budget or account that money belongs to. The longest word that a text contains decides. */
export const FUND_WORDS: readonly FundWords[] = [
  {
    words: ["一般公共预算", "公共预算", "公共财政预算", "一般财力", "经费拨款"],
    current: "generalBudgetLocal",
    carried: "carriedGeneralBudget",
  },
  {
    words: ["政府性基金", "基金预算"],
    current: "governmentFundLocal",
    carried: "carriedGovernmentFund",
  },
  {
    words: ["国有资本经营", "国有资本", "国资预算"],
    current: "stateCapitalLocal",
    carried: "carriedStateCapital",
  },
  {
    words: ["财政专户", "教育收费", "专户管理资金", "专户核拨"],
    current: "specialAccount",
    carried: "carriedSpecialAccount",
  },
  {
    words: ["事业单位经营收入", "事业单位经营", "经营收入"],
    current: "operatingIncome",
    carried: "carriedUnitFunds",
  },
  { words: ["事业收入"], current: "businessIncome", carried: "carriedUnitFunds" },
  { words: ["上级补助收入", "上级补助"], current: "superiorSubsidy", carried: "carriedUnitFunds" },
  { words: ["附属单位上缴", "附属上缴"], current: "affiliateRemittance", carried: "carriedUnitFunds" },
  { words: ["其他收入", "其他自有资金"], current: "otherIncome", carried: "carriedUnitFunds" },
];

/** Words for the unit's own money that do not say which of its five kinds it is. */
export const UNIT_FUND_WORDS: readonly string[] = ["单位资金", "自有资金", "非财政拨款", "实户资金"];

/** Words for appropriations from the superior level, beside those of a budget. */
export const TRANSFER_WORDS: readonly string[] = [
  "转移支付",
  "上级一般公共预算",
  "上级政府性基金",
  "上级国有资本",
  "上级专款",
  "上级安排",
];

/** Words for money of earlier years. */
export const CARRIED_WORDS: readonly string[] = ["上年结转", "结转", "结余"];

/** What a word in 支出类型 or 项目类别 makes of a row; `basic` leaves open which half. The first that a text contains decides. */
export const KIND_WORDS: readonly (readonly [word: string, kind: LedgerRow["kind"] | "basic"])[] = [
  ["人员", "personnel"],
  ["公用", "operating"],
  ["其他运转", "project"],
  ["特定目标", "project"],
  ["项目", "project"],
  ["基本", "basic"],
];

/** 政府采购类别 */
export const PROCUREMENT_WORDS: readonly (readonly [word: string, kind: "goods" | "works" | "services"])[] = [
  ["货物", "goods"],
  ["工程", "works"],
  ["服务", "services"],
];

/** Words that stand in the names under which basic expenditure is kept as a “project” by budget systems. */
export const BASIC_NAME_WORDS: readonly string[] = [
  "人员",
  "工资",
  "津贴",
  "补贴",
  "奖金",
  "定额",
  "公用",
  "保险",
  "年金",
  "公积金",
  "退休",
  "离休",
  "缴费",
  "福利",
  "工会",
  "抚恤",
  "遗属",
  "基本支出",
  "日常",
  "车改",
  "交通",
  "编外",
  "聘用",
];

export const YES: readonly string[] = ["是", "有", "Y", "YES", "TRUE", "1", "√"];

/** Names of rows of totals. */
export const TOTAL_WORDS: readonly string[] = ["合计", "总计", "小计", "本页合计", "本页小计"];

/** How sheets that hold a ledger are called: only such a sheet is reported where its headings do not suffice. */
export const LEDGER_SHEET_WORDS: readonly string[] = [
  "预算明细",
  "支出明细",
  "项目明细",
  "预算编制明细",
  "明细账",
  "台账",
];
