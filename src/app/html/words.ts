import type { Report, TableState } from "../../diagnose";
import type { Severity } from "../../rules";
import type { Conformity } from "../review-form";
import type { TieVerdict } from "../tie-map";
import { type Markup, markup } from "./markup";

/** A state told by sign and word, and by colour only besides. */
interface Told {
  readonly sign: string;
  readonly word: string;
  /** The class of its colour. */
  readonly tone: "bad" | "warn" | "good" | "info" | "none";
}

const SEVERITIES: Readonly<Record<Severity, Told>> = {
  error: { sign: "✗", word: "错误", tone: "bad" },
  warning: { sign: "△", word: "需核实", tone: "warn" },
  info: { sign: "○", word: "提示", tone: "info" },
};

const STATES: Readonly<Record<TableState, Told>> = {
  present: { sign: "✓", word: "有数据", tone: "good" },
  "declared-empty": { sign: "✓", word: "空表，有说明", tone: "good" },
  empty: { sign: "✗", word: "空表，缺说明", tone: "bad" },
  missing: { sign: "✗", word: "没有找到", tone: "bad" },
  duplicate: { sign: "△", word: "重复的一份", tone: "warn" },
};

export const TIES: Readonly<Record<TieVerdict, Told>> = {
  held: { sign: "✓", word: "全部成立", tone: "good" },
  failed: { sign: "✗", word: "有不成立", tone: "bad" },
  doubtful: { sign: "△", word: "有需核实", tone: "warn" },
  unchecked: { sign: "？", word: "未检查", tone: "none" },
};

const CONFORMITY: Readonly<Record<Conformity, Told>> = {
  yes: { sign: "✓", word: "是", tone: "good" },
  no: { sign: "✗", word: "否", tone: "bad" },
  open: { sign: "□", word: "待核", tone: "none" },
};

/** The verdict on a workbook. What was not checked is never passed over. */
export function verdictOf({ summary, unchecked }: Report): Told {
  if (summary.errors > 0) return { sign: "✗", word: "有错误，须改正", tone: "bad" };
  if (unchecked.length > 0) return { sign: "？", word: "已查部分没有错误，另有未检查的内容", tone: "warn" };
  if (summary.warnings > 0) return { sign: "△", word: "没有错误，有需核实的问题", tone: "warn" };
  return { sign: "✓", word: "没有发现错误", tone: "good" };
}

/** `✗ 错误` and the like. */
export function tell({ sign, word, tone }: Told): Markup {
  return markup`<span class="told ${tone}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}

export const tellSeverity = (severity: Severity): Markup => tell(SEVERITIES[severity]);
export const tellState = (state: TableState): Markup => tell(STATES[state]);
export const tellConformity = (conformity: Conformity): Markup => tell(CONFORMITY[conformity]);

/** `错误 2　需核实 1　提示 0` */
export function countsOf(findings: readonly { readonly severity: Severity }[]): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return (["error", "warning", "info"] as const)
    .flatMap((severity) => (count(severity) > 0 ? [`${SEVERITIES[severity].word} ${count(severity)}`] : []))
    .join("　");
}

/** What a cell holds; a blank is said to be one. */
export function valueText(value: string): string {
  return value === "" ? "（空）" : value;
}

/** The unit's name, or that the workbook has none. */
export function unitText(unit: string | undefined): string {
  return unit === undefined || unit.trim() === "" ? "（未识别单位名称）" : unit;
}
