import type { ReportFinding, TableState } from "../../diagnose/report";
import type { Severity } from "../../rules";
import type { Conformity } from "../review/review-form";
import { severityWord, toldFinding } from "../wording/severity";
import { TABLE_STATES } from "../wording/states";
import type { Told } from "../wording/told";
import { type Markup, markup } from "./markup";

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
export const tellFinding = (finding: ReportFinding): Markup => tell(toldFinding(finding));
export const tellState = (state: TableState): Markup => tell(TABLE_STATES[state]);
export const tellConformity = (conformity: Conformity): Markup => tell(CONFORMITY[conformity]);

/** `错误 2　需核实 1　提示 0` */
export function countsOf(findings: readonly { readonly severity: Severity }[]): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return (["error", "warning", "info"] as const)
    .flatMap((severity) => (count(severity) > 0 ? [`${severityWord(severity)} ${count(severity)}`] : []))
    .join("　");
}

/** The unit's name, or that the workbook has none. */
export function unitText(unit: string | undefined): string {
  return unit === undefined || unit.trim() === "" ? "（未识别单位名称）" : unit;
}
