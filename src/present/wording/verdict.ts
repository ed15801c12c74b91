import type { Report } from "../../diagnose/report";
import type { Severity } from "../../rules";

/** A state told by sign and word, and by colour only besides. */
export interface Told {
  readonly sign: string;
  readonly word: string;
  /** What its colour says. */
  readonly tone: "bad" | "warn" | "good" | "info" | "none";
}

/** What the severities are called in every output. */
export const SEVERITIES: Readonly<Record<Severity, Told>> = {
  error: { sign: "✗", word: "错误", tone: "bad" },
  warning: { sign: "△", word: "需核实", tone: "warn" },
  info: { sign: "○", word: "提示", tone: "info" },
};

/** How a rounding difference is called: it is listed apart from what is to be mended. */
export const ROUNDING: Told = { sign: "≈", word: "尾差", tone: "warn" };

/** The verdict on a workbook. What was not checked is never passed over, and what is explained asks for nothing more. */
export function verdictOf(report: Report): Told {
  const { summary, unchecked, findings } = report;
  if (summary.errors > 0) return { sign: "✗", word: "有错误，须改正", tone: "bad" };
  if (unchecked.length > 0) return { sign: "？", word: "已查部分没有错误，另有未检查的内容", tone: "warn" };
  const open = summary.warnings - (summary.explained?.warnings ?? 0);
  if (open > 0) {
    const onlyRounding = openRounding(report) === open;
    const word = onlyRounding ? "没有错误，只有四舍五入的尾差" : "没有错误，有需核实的问题";
    return { sign: "△", word, tone: "warn" };
  }
  const explained = findings.some(({ severity, explanation }) => severity === "warning" && explanation);
  return { sign: "✓", word: explained ? "没有错误，需核实的问题都已说明" : "没有发现错误", tone: "good" };
}

function openRounding({ findings }: Report): number {
  return findings.filter(({ rounding, explanation }) => rounding && !explanation).length;
}

/** `错误 2 条，需核实 3 条（其中尾差 1 条），提示 0 条，其中已说明或忽略 1 条` */
export function countsText({ summary, findings }: Report): string {
  const rounding = findings.filter((finding) => finding.rounding).length;
  const apart = rounding > 0 ? `（其中尾差 ${rounding} 条）` : "";
  const { explained } = summary;
  const done = explained ? `，其中已说明或忽略 ${explained.warnings + explained.infos} 条` : "";
  return `错误 ${summary.errors} 条，需核实 ${summary.warnings} 条${apart}，提示 ${summary.infos} 条${done}`;
}

/** `用 77 条规则核对勾稽关系 545 条、数据 533 个，另有 2 项未检查` */
export function scopeText({ summary, unchecked }: Report): string {
  const open = unchecked.length > 0 ? `，另有 ${unchecked.length} 项未检查` : "";
  return `用 ${summary.rules} 条规则核对勾稽关系 ${summary.equations} 条、数据 ${summary.figures} 个${open}`;
}
