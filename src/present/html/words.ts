import type { ReportFinding, TableState } from "../../diagnose/report";
import type { Severity } from "../../rules";
import type { Conformity } from "../review/review-form";
import type { TieVerdict } from "../map/tie-map";
import { isRounding } from "../wording/rounding";
import { ROUNDING, SEVERITIES, type Told } from "../wording/verdict";
import { type Markup, markup } from "./markup";

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

/** `✗ 错误` and the like. */
export function tell({ sign, word, tone }: Told): Markup {
  return markup`<span class="told ${tone}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}

/** How grave a finding is; a rounding difference is told as such. */
export const tellFinding = (finding: ReportFinding): Markup =>
  tell(isRounding(finding) ? ROUNDING : SEVERITIES[finding.severity]);
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
