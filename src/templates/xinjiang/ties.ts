import { FUNDS } from "../../ledger";
import type { TieNames, TieRule } from "../../tables";

/** What a user compares first, the place where he would look first on the left. */
const PAIRS: TieNames["pairs"] = [
  ["T1.income", "T2"],
  ["T1.expenditure", "T3"],
  ["T1.income", "T1.expenditure"],
  ["T1.expenditure", "T2"],
  ["T2", "T3"],
  ["T1.income", "T4.income"],
  ["T4.income", "T4.expenditure"],
  ["T4.expenditure", "T5"],
  ["T4.expenditure", "T8"],
  ["T4.expenditure", "T9"],
  ["T2", "T5"],
  ["T2", "T8"],
  ["T2", "T9"],
  ["T3", "T5"],
  ["T3", "T8"],
  ["T3", "T9"],
  ["T5", "T6"],
  ["T5", "T7"],
  ["T10", "T6"],
  ["T1.income", "T11"],
  ["T2", "T11"],
  ["T4.expenditure", "T10"],
];

/** Sums within each table, in its order. */
const INSIDE: readonly TieRule[] = [
  {
    id: "t1/income",
    title: "本年收入＝各项收入之和，各项＝其中各项之和",
    tables: ["T1"],
    of: { section: "income", asks: { fund: FUNDS.current } },
  },
  {
    id: "t1/carryover",
    title: "上年结转结余＝财政拨款结转＋非财政拨款结余，各等于其明细之和",
    tables: ["T1"],
    of: { section: "income", asks: { fund: FUNDS.carryover } },
  },
  { id: "t1/expenditure", title: "支出总计＝各类支出之和", tables: ["T1"], of: { section: "expenditure" } },
  {
    id: "t1/totals",
    title: "收入总计＝本年收入＋上年结转结余",
    tables: ["T1"],
    of: { section: "income", asks: "all" },
  },
  { id: "t1/balance", title: "收入总计＝支出总计", tables: ["T1"] },
  { id: "t2/row", title: "总计＝各来源之和，财政拨款小计＝六项之和", tables: ["T2"] },
  { id: "t2/tree", title: "类＝款之和，款＝项之和，合计＝类之和", tables: ["T2"] },
  { id: "t3/row", title: "合计＝基本支出＋项目支出", tables: ["T3"] },
  { id: "t3/tree", title: "类＝款之和，款＝项之和，合计＝类之和", tables: ["T3"] },
  { id: "t4/row", title: "合计＝一般公共预算＋政府性基金预算＋国有资本经营预算", tables: ["T4"] },
  { id: "t4/income", title: "财政拨款＝三项预算之和，收入总计＝财政拨款", tables: ["T4"], of: { section: "income" } },
  {
    id: "t4/expenditure",
    title: "支出总计＝各类支出之和",
    tables: ["T4"],
    of: { section: "expenditure", by: ["rows"] },
  },
  { id: "t4/balance", title: "收入总计＝支出总计，各预算收支相等", tables: ["T4"] },
  { id: "t5/row", title: "合计＝基本支出＋项目支出", tables: ["T5"] },
  { id: "t5/tree", title: "类＝款之和，款＝项之和，合计＝类之和", tables: ["T5"] },
  { id: "t6/row", title: "合计＝人员经费＋公用经费", tables: ["T6"], of: { by: ["fund", "kind", "rows"] } },
  { id: "t6/tree", title: "类＝款之和，合计＝类之和", tables: ["T6"], of: { by: ["economic"] } },
  { id: "t7/row", title: "项目支出合计＝各经济分类之和", tables: ["T7"] },
  { id: "t7/tree", title: "类＝款之和，款＝项之和，项＝项目之和，合计＝类之和", tables: ["T7"] },
  { id: "t8/row", title: "合计＝人员经费＋公用经费＋项目支出", tables: ["T8"] },
  { id: "t8/tree", title: "类＝款之和，款＝项之和，合计＝类之和", tables: ["T8"] },
  { id: "t9/row", title: "合计＝人员经费＋公用经费＋项目支出", tables: ["T9"] },
  { id: "t9/tree", title: "类＝款之和，款＝项之和，合计＝类之和", tables: ["T9"] },
  { id: "t10/row", title: "合计＝三项资金来源之和", tables: ["T10"], of: { by: ["fund", "kind", "rows"] } },
  { id: "t10/sum", title: "合计＝出国＋接待＋用车，用车＝购置＋运行", tables: ["T10"], of: { by: ["economic"] } },
  { id: "t11/row", title: "总计＝财政拨款＋非财政拨款，各合计＝人员＋公用＋项目", tables: ["T11"] },
  { id: "t11/tree", title: "合计＝各项目之和", tables: ["T11"] },
];

/** What two tables tell alike. */
const BETWEEN: readonly TieRule[] = [
  { id: "x/t1-t2-income", title: "表1各项收入＝表2合计行各栏", tables: ["T1", "T2"], of: { section: "income" } },
  { id: "x/t1-t2-total", title: "表1收入总计＝表2总计", tables: ["T1", "T2"], of: { section: "income", asks: "all" } },
  { id: "x/t1-t2-class", title: "表1各类支出＝表2各类总计", tables: ["T1", "T2"], of: { section: "expenditure" } },
  { id: "x/t1-t3-class", title: "表1各类支出＝表3各类合计", tables: ["T1", "T3"], of: {} },
  { id: "x/t1-t3-total", title: "表1支出总计＝表3合计", tables: ["T1", "T3"], of: { asks: "all" } },
  { id: "x/t2-t3-row", title: "表2各科目总计＝表3各科目合计", tables: ["T2", "T3"], of: {} },
  { id: "x/t1-t4", title: "表4财政拨款收入＝表1三项拨款", tables: ["T1", "T4"] },
  { id: "x/t2-t4", title: "表2财政拨款小计＝表4合计", tables: ["T2", "T4"] },
  { id: "x/t4-t5", title: "表4一般公共预算＝表5合计", tables: ["T4", "T5"] },
  { id: "x/t4-t8", title: "表4政府性基金预算＝表8合计", tables: ["T4", "T8"] },
  { id: "x/t4-t9", title: "表4国有资本经营预算＝表9合计", tables: ["T4", "T9"] },
  { id: "x/t2-t5", title: "表2一般公共预算两栏＝表5合计", tables: ["T2", "T5"] },
  { id: "x/t2-t8", title: "表2政府性基金两栏＝表8合计", tables: ["T2", "T8"] },
  { id: "x/t2-t9", title: "表2国有资本经营两栏＝表9合计", tables: ["T2", "T9"] },
  {
    id: "x/t3-funds",
    title: "表3不小于表5＋表8＋表9，基本、项目分别核对",
    tables: ["T3", "T5"],
    of: { andLater: true, relation: "within" },
  },
  { id: "x/t5-t6", title: "表5基本支出＝表6合计", tables: ["T5", "T6"] },
  { id: "x/t5-t7", title: "表5项目支出＝表7合计", tables: ["T5", "T7"] },
  { id: "x/t6-t10", title: "表10各项“三公”经费不小于表6同一科目", tables: ["T6", "T10"], severity: "warning" },
  { id: "x/t4-t10", title: "表10“三公”经费不大于表4支出", tables: ["T4", "T10"] },
  { id: "x/t1-t11", title: "表1上年结转结余＝表11总计", tables: ["T1", "T11"] },
  { id: "x/t2-t11", title: "表2结转两栏＝表11总计", tables: ["T2", "T11"] },
];

/** The names by which users know the ties among the eleven tables. */
export const TIES: TieNames = { pairs: PAIRS, rules: [...INSIDE, ...BETWEEN] };
