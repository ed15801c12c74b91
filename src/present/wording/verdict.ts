import type { Report } from "../../diagnose/report";
import { ROUNDING, severityWord } from "./severity";
import type { Told } from "./told";

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
  const off = report.config?.off.length ?? 0;
  const notPut = off > 0 ? `（停用的 ${off} 条规则没有检查）` : "";
  return { sign: "✓", word: (explained ? "没有错误，需核实的问题都已说明" : "没有发现错误") + notPut, tone: "good" };
}

function openRounding({ findings }: Report): number {
  return findings.filter(({ rounding, explanation }) => rounding && !explanation).length;
}

/** `错误 2 条，需核实 3 条（其中尾差 1 条），提示 0 条，其中已说明或忽略 1 条` */
export function countsText({ summary, findings }: Report): string {
  const rounding = findings.filter((finding) => finding.rounding).length;
  const apart = rounding > 0 ? `（其中${ROUNDING.word} ${rounding} 条）` : "";
  const { explained } = summary;
  const done = explained ? `，其中已说明或忽略 ${explained.warnings + explained.infos} 条` : "";
  const [error, warning, info] = (["error", "warning", "info"] as const).map(severityWord);
  return `${error} ${summary.errors} 条，${warning} ${summary.warnings} 条${apart}，${info} ${summary.infos} 条${done}`;
}

/** `用 77 条规则核对勾稽关系 545 条、数据 533 个，另有 2 项未检查` */
export function scopeText({ summary, unchecked }: Report): string {
  const open = unchecked.length > 0 ? `，另有 ${unchecked.length} 项未检查` : "";
  return `用 ${summary.rules} 条规则核对勾稽关系 ${summary.equations} 条、数据 ${summary.figures} 个${open}`;
}
