import { isRounding } from "../../present/wording/rounding";
import { tablesOnce } from "../../present/wording/tables";
import type { Report, ReportFinding } from "../../diagnose/report";
import type { Severity } from "../../rules";
import type { TableId } from "../../tables";
import { REPORT_TEXTS } from "./report-texts";
import { TEXTS } from "../shell/texts";

/** The findings of one table, or of the whole workbook; or the rounding differences, which stand apart. */
export interface FindingGroup {
  readonly key: TableId | "workbook" | "text" | "rounding";
  readonly title: string;
  readonly findings: readonly ReportFinding[];
}

/**
 * The findings of the shown severities by table, in the order of the tables; after them those of the whole workbook, and the rounding
 * differences of all tables.
 * @param only ids of findings, where no others are to be shown
 */
export function groupFindings(report: Report, shown: ReadonlySet<Severity>, only?: readonly string[]): FindingGroup[] {
  const ids = only && new Set(only);
  const groups: FindingGroup[] = [];
  for (const key of [...tablesOnce(report).map(({ id }) => id), "workbook", "text", "rounding"]) {
    const findings = report.findings.filter(
      (finding) => keyOf(finding) === key && shown.has(finding.severity) && (!ids || ids.has(finding.id)),
    );
    if (findings.length > 0) groups.push({ key, title: titleOf(key, report), findings });
  }
  return groups;
}

function keyOf(finding: ReportFinding): FindingGroup["key"] {
  if (isRounding(finding)) return "rounding";
  return finding.table ?? (finding.text ? "text" : "workbook");
}

function titleOf(key: FindingGroup["key"], report: Report): string {
  if (key === "workbook") return TEXTS.wholeWorkbook;
  if (key === "text") return TEXTS.publishedText;
  if (key === "rounding") return REPORT_TEXTS.rounding;
  const table = report.tables.find(({ id }) => id === key);
  return table ? TEXTS.tableName(table) : key;
}

/** How many ties held, failed, and could not be put. */
export function tallyTies(report: Report): { held: number; failed: number; unchecked: number } {
  const total = { held: 0, failed: 0, unchecked: 0 };
  for (const rule of report.rules) {
    if (!rule.isTie) continue;
    total.held += rule.held;
    total.failed += rule.failed;
    total.unchecked += rule.unchecked;
  }
  return total;
}

/** How many findings of a severity ask for something still: what is explained or ignored does not. */
export function openCount({ explained, ...counts }: Report["summary"], of: "errors" | "warnings" | "infos"): number {
  return counts[of] - (of === "errors" ? 0 : (explained?.[of] ?? 0));
}
