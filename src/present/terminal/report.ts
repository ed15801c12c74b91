import type { Report } from "../../diagnose";
import { printableLine } from "../../workbook";
import type { FileResult } from "../file-result";
import { otherwiseUnchecked, problemsOf } from "../problems";
import { placeName } from "../wording/cells";
import { configSentences } from "../wording/config";
import { LAPSED } from "../wording/explanations";
import { readAsText } from "../wording/read-as";
import { saidSheetSentences } from "../wording/said-sheets";
import { countsText } from "../wording/verdict";
import { explanationLine } from "./finding";
import { problemLines } from "./problems";
import { textLines } from "./text";

type Checked = Extract<FileResult, { readonly report: Report }>;

/** One file's result for a terminal. */
export function textReport(result: FileResult): string {
  const lines = "error" in result ? [result.file, `  未能检查：${result.error.message}`, ""] : reportLines(result);
  return lines.map(printableLine).join("\n");
}

function reportLines({ file, readAs, report }: Checked): string[] {
  const problems = problemsOf(report);
  return [
    file,
    ...(readAs ? [`  ${readAsText(readAs)}`] : []),
    ...head(report),
    ...problemLines(problems, report),
    ...lapsed(report),
    ...unchecked(otherwiseUnchecked(report, problems)),
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
  return [
    `  ${about}`,
    `  ${tables}`,
    ...[...saidSheetSentences(report), ...configSentences(report)].map((one) => `  ${one}`),
  ];
}

function lapsed(report: Report): string[] {
  if (!report.lapsed) return [];
  const lines = report.lapsed.flatMap((one) => [
    `    ${one.rule}  ${LAPSED[one.reason]}；原${explanationLine(one)}`,
    ...one.changes.map(({ before, after }) => `           原值 ${before || "（空）"}，现值 ${after || "（空）"}`),
  ]);
  return ["  已失效的说明：", ...lines];
}

function unchecked(open: Report["unchecked"]): string[] {
  if (open.length === 0) return [];
  const lines = open.map(({ reason, cells }) => `    ${cells.map((cell) => `${placeName(cell)} `).join("")}${reason}`);
  return ["  未能检查：", ...lines];
}
