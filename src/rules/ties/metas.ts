import { TABLE_IDS, type TableId, tableNumber, tableSpec } from "../../tables";
import { BASES } from "../bases";
import type { RuleMeta } from "../rule";
import type { Severity } from "../severity";

/** Wordings of a tie that does not hold; the data are made by wording.ts. */
const MESSAGES = {
  unequal: "{left} ≠ {right}，差 {difference} {measure}。",
  rounding: "{left} 与 {right} 相差 {difference} {measure}，在四舍五入范围内（尾差）。",
  absent: "{left}，但{table}没有列出{what}，两表不一致。",
  larger: "{right} 大于 {left}，多 {difference} {measure}；部分不能大于全部。",
} as const;

const INSIDE = "请核对本表的合计与明细，改正填错的一处。";
const BETWEEN = "同一个数在两张表中应当一致，请核对后改正填错的一处。";

function inside(id: string, title: string, table: TableId): RuleMeta {
  const basis = `${BASES.template}`;
  return { id, title, severity: "error", basis, tables: [table], needs: "all", messages: MESSAGES, advice: INSIDE };
}

function between(id: string, title: string, tables: readonly TableId[], severity: Severity = "error"): RuleMeta {
  return { id, title, severity, basis: BASES.between, tables, needs: "all", messages: MESSAGES, advice: BETWEEN };
}

const INSIDE_METAS: readonly RuleMeta[] = [
  inside("t1/income", "本年收入＝各项收入之和，各项＝其中各项之和", "T1"),
  inside("t1/carryover", "上年结转结余＝财政拨款结转＋非财政拨款结余，各等于其明细之和", "T1"),
  inside("t1/expenditure", "支出总计＝各类支出之和", "T1"),
  inside("t1/totals", "收入总计＝本年收入＋上年结转结余", "T1"),
  inside("t1/balance", "收入总计＝支出总计", "T1"),
  inside("t2/row", "总计＝各来源之和，财政拨款小计＝六项之和", "T2"),
  inside("t2/tree", "类＝款之和，款＝项之和，合计＝类之和", "T2"),
  inside("t3/row", "合计＝基本支出＋项目支出", "T3"),
  inside("t3/tree", "类＝款之和，款＝项之和，合计＝类之和", "T3"),
  inside("t4/row", "合计＝一般公共预算＋政府性基金预算＋国有资本经营预算", "T4"),
  inside("t4/income", "财政拨款＝三项预算之和，收入总计＝财政拨款", "T4"),
  inside("t4/expenditure", "支出总计＝各类支出之和", "T4"),
  inside("t4/balance", "收入总计＝支出总计，各预算收支相等", "T4"),
  inside("t5/row", "合计＝基本支出＋项目支出", "T5"),
  inside("t5/tree", "类＝款之和，款＝项之和，合计＝类之和", "T5"),
  inside("t6/row", "合计＝人员经费＋公用经费", "T6"),
  inside("t6/tree", "类＝款之和，合计＝类之和", "T6"),
  inside("t7/row", "项目支出合计＝各经济分类之和", "T7"),
  inside("t7/tree", "类＝款之和，款＝项之和，项＝项目之和，合计＝类之和", "T7"),
  inside("t8/row", "合计＝人员经费＋公用经费＋项目支出", "T8"),
  inside("t8/tree", "类＝款之和，款＝项之和，合计＝类之和", "T8"),
  inside("t9/row", "合计＝人员经费＋公用经费＋项目支出", "T9"),
  inside("t9/tree", "类＝款之和，款＝项之和，合计＝类之和", "T9"),
  inside("t10/row", "合计＝三项资金来源之和", "T10"),
  inside("t10/sum", "合计＝出国＋接待＋用车，用车＝购置＋运行", "T10"),
  inside("t11/row", "总计＝财政拨款＋非财政拨款，各合计＝人员＋公用＋项目", "T11"),
  inside("t11/tree", "合计＝各项目之和", "T11"),
];

const BETWEEN_METAS: readonly RuleMeta[] = [
  between("x/t1-t2-income", "表1各项收入＝表2合计行各栏", ["T1", "T2"]),
  between("x/t1-t2-total", "表1收入总计＝表2总计", ["T1", "T2"]),
  between("x/t1-t2-class", "表1各类支出＝表2各类总计", ["T1", "T2"]),
  between("x/t1-t3-class", "表1各类支出＝表3各类合计", ["T1", "T3"]),
  between("x/t1-t3-total", "表1支出总计＝表3合计", ["T1", "T3"]),
  between("x/t2-t3-row", "表2各科目总计＝表3各科目合计", ["T2", "T3"]),
  between("x/t1-t4", "表4财政拨款收入＝表1三项拨款", ["T1", "T4"]),
  between("x/t2-t4", "表2财政拨款小计＝表4合计", ["T2", "T4"]),
  between("x/t4-t5", "表4一般公共预算＝表5合计", ["T4", "T5"]),
  between("x/t4-t8", "表4政府性基金预算＝表8合计", ["T4", "T8"]),
  between("x/t4-t9", "表4国有资本经营预算＝表9合计", ["T4", "T9"]),
  between("x/t2-t5", "表2一般公共预算两栏＝表5合计", ["T2", "T5"]),
  between("x/t2-t8", "表2政府性基金两栏＝表8合计", ["T2", "T8"]),
  between("x/t2-t9", "表2国有资本经营两栏＝表9合计", ["T2", "T9"]),
  between("x/t3-funds", "表3不小于表5＋表8＋表9，基本、项目分别核对", ["T3", "T5"]),
  between("x/t5-t6", "表5基本支出＝表6合计", ["T5", "T6"]),
  between("x/t5-t7", "表5项目支出＝表7合计", ["T5", "T7"]),
  between("x/t6-t10", "表10各项“三公”经费不小于表6同一科目", ["T6", "T10"], "warning"),
  between("x/t4-t10", "表10“三公”经费不大于表4支出", ["T4", "T10"]),
  between("x/t1-t11", "表1上年结转结余＝表11总计", ["T1", "T11"]),
  between("x/t2-t11", "表2结转两栏＝表11总计", ["T2", "T11"]),
];

const NAMED = new Map([...INSIDE_METAS, ...BETWEEN_METAS].map((meta) => [meta.id, meta]));

/** Pairs of tables for which the template's list of ties has no name of its own. */
function unnamed(id: string): RuleMeta {
  const [left, right] = id.slice(2).split("-") as [string, string];
  const tables = TABLE_IDS.filter((table) => table.toLowerCase() === left || table.toLowerCase() === right);
  return between(
    id,
    tables.map((table) => `${tableNumber(table)}《${tableSpec(table).title}》`).join("与") + "一致",
    tables,
  );
}

/** What a tie's rule is. */
export function tieMeta(id: string): RuleMeta {
  return NAMED.get(id) ?? unnamed(id);
}

/** The rules by which ties are shown, in the order of the template. */
export const TIE_METAS: readonly RuleMeta[] = [...NAMED.values()];
