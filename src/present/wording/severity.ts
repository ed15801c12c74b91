import type { ReportFinding } from "../../diagnose/report";
import type { Severity } from "../../rules";
import type { Told } from "./told";

/** What the severities are called in every output: on the command line, in sheets and pages, in the pane, in the reviewer's form. */
export const SEVERITIES: Readonly<Record<Severity, Told>> = {
  error: { sign: "✗", word: "错误", tone: "bad" },
  warning: { sign: "△", word: "需核实", tone: "warn" },
  info: { sign: "○", word: "提示", tone: "info" },
};

/** What a rounding difference is called: it is listed apart from what is to be mended. */
export const ROUNDING: Told = { sign: "≈", word: "尾差", tone: "warn" };

/** The word of a severity: `warning` → `需核实`. */
export function severityWord(severity: Severity): string {
  return SEVERITIES[severity].word;
}

/** How grave a finding is; a rounding difference is told as one. */
export function toldFinding({ severity, rounding }: Pick<ReportFinding, "severity" | "rounding">): Told {
  return rounding ? ROUNDING : SEVERITIES[severity];
}
