import type { Report } from "../../diagnose/report";

/** What of a report may be told of a fault: how much there is, and nothing of what stands in the workbook. */
export interface FaultCounts {
  readonly template: string;
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly unchecked: number;
}

/** The counts of a report. */
export function countsOf({ template, tables, summary, unchecked }: Report): FaultCounts {
  return {
    template,
    tables: tables.filter(({ state }) => state !== "missing").length,
    errors: summary.errors,
    warnings: summary.warnings,
    infos: summary.infos,
    unchecked: unchecked.length,
  };
}

/**
 * What a user may send about a fault, line by line: version, Excel, web view, and the counts of the last report.
 * @param excel host, platform and version as Office names them, where they are known: `Excel PC 16.0.17328.20162`
 */
export function faultReport({
  version,
  excel,
  webView,
  counts,
}: {
  readonly version: string;
  readonly excel: string | undefined;
  readonly webView: string;
  readonly counts: FaultCounts | undefined;
}): string {
  return [
    `预算公开助手 ${version}`,
    `Excel：${excel ?? "未知"}`,
    `浏览器：${webView}`,
    counts
      ? `最近一次校验：表样 ${counts.template}，表 ${counts.tables} 张，错误 ${counts.errors}，需核实 ${counts.warnings}，提示 ${counts.infos}，未能检查 ${counts.unchecked}`
      : "窗格这次打开以后没有校验过",
  ].join("\n");
}
