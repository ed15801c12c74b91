/** What a column of a ledger says. */
export type LedgerField =
  | "function"
  | "functionName"
  | "economic"
  | "economicName"
  | "kind"
  | "category"
  | "project"
  | "projectCode"
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
  projectCode: "项目编码",
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
