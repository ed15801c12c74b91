import type { FindingExplanation, Report, ReportFinding } from "../../diagnose";
import { printableLine } from "../../workbook";
import { formulaName, placeName } from "../wording/cells";
import { configSentences } from "../wording/config";
import { dayText } from "../wording/day";
import { EXPLAINED, LAPSED } from "../wording/explanations";
import { isRounding } from "../wording/rounding";
import { readAsText } from "../wording/read-as";
import { toldFinding } from "../wording/severity";
import { numberIn } from "../wording/tables";
import { countsText } from "../wording/verdict";
import type { FileResult } from "../file-result";
import { adjustmentLines } from "./rounding";
import { suspectLines } from "./suspects";
import { textLines, textPlaceLines } from "./text";

type Checked = Extract<FileResult, { readonly report: Report }>;

/** One file's result for a terminal. */
export function textReport(result: FileResult): string {
  const lines = "error" in result ? [result.file, `  未能检查：${result.error.message}`, ""] : reportLines(result);
  return lines.map(printableLine).join("\n");
}

function reportLines({ file, readAs, report }: Checked): string[] {
  return [
    file,
    ...(readAs ? [`  ${readAsText(readAs)}`] : []),
    ...head(report),
    ...suspectLines(report),
    ...findings(report),
    ...rounding(report),
    ...lapsed(report),
    ...unchecked(report),
    ...textLines(report),
    verdict(report),
    "",
  ];
}

/** The last line of a report: `✓ 没有错误：错误 0 条，需核实 2 条，提示 0 条（核对勾稽关系 545 条、数据 533 个）`. */
export function verdict(report: Report): string {
  const { summary } = report;
  const counts = countsText(report);
  const ties = `核对勾稽关系 ${summary.equations} 条、数据 ${summary.figures} 个`;
  return `  ${summary.errors > 0 ? "✗ 有错误" : "✓ 没有错误"}：${counts}（${ties}）`;
}

function head(report: Report): string[] {
  const found = report.tables.filter((table) => table.state !== "missing" && table.state !== "duplicate");
  const missing = report.tables.filter((table) => table.state === "missing").map(({ number }) => number);
  const { templateTitle, unit, year, measure } = report;
  const about = [unit, year && `${year}年`, measure && `单位：${measure}`, `表样：${templateTitle}`]
    .filter(Boolean)
    .join("  ");
  const tables = `找到 ${found.length} 张表${missing.length > 0 ? `，缺${missing.join("、")}` : ""}`;
  return [`  ${about}`, `  ${tables}`, ...configSentences(report).map((sentence) => `  ${sentence}`)];
}

function findings(report: Report): string[] {
  const lines: string[] = [];
  let heading = "";
  for (const finding of report.findings.filter((one) => !isRounding(one))) {
    const own = headingOf(finding, report);
    if (own !== heading) lines.push(`  ${own}`);
    heading = own;
    lines.push(...findingLines(finding));
  }
  return lines;
}

/** Findings of a text stand below its own heading. */
function headingOf({ table, text }: ReportFinding, report: Report): string {
  if (text) return "文字说明";
  return table === undefined ? "整本" : numberIn(report, table);
}

/** Rounding differences apart from the rest, with the amount by which each figure would have to move. */
function rounding(report: Report): string[] {
  const found = report.findings.filter(isRounding);
  if (found.length === 0) return [];
  return [
    `  尾差 ${found.length} 条（在四舍五入范围内，不算错误；任选一个数调整即平）`,
    ...found.flatMap((finding) => [...findingLines(finding), ...adjustmentLines(finding)]),
  ];
}

function findingLines(finding: ReportFinding): string[] {
  const cells = finding.cells.slice(0, 4).map(placeName);
  const more = finding.cells.length > cells.length ? ` 等 ${finding.cells.length} 处` : "";
  return [
    `    [${toldFinding(finding).word}] ${finding.message}`,
    ...(finding.formula
      ? [`           ${formulaName(finding)}`]
      : cells.length > 0
        ? [`           ${cells.join("、")}${more}`]
        : []),
    ...textPlaceLines(finding),
    `           ${finding.rule}  依据：${finding.basis}`,
    ...(finding.explanation ? [`           ${explanationLine(finding.explanation)}`] : []),
  ];
}

/** `已说明（会计 2024-03-01）：……` */
function explanationLine({ kind, text, who, when }: FindingExplanation): string {
  return `${EXPLAINED[kind]}（${who} ${dayText(when)}）：${text.replace(/\s+/g, " ")}`;
}

function lapsed(report: Report): string[] {
  if (!report.lapsed) return [];
  const lines = report.lapsed.flatMap((one) => [
    `    ${one.rule}  ${LAPSED[one.reason]}；原${explanationLine(one)}`,
    ...one.changes.map(({ before, after }) => `           原值 ${before || "（空）"}，现值 ${after || "（空）"}`),
  ]);
  return ["  已失效的说明：", ...lines];
}

function unchecked(report: Report): string[] {
  if (report.unchecked.length === 0) return [];
  const lines = report.unchecked.map(
    ({ reason, cells }) => `    ${cells.map((cell) => `${placeName(cell)} `).join("")}${reason}`,
  );
  return ["  未能检查：", ...lines];
}
