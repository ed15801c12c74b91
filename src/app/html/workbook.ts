import type { Report } from "../../diagnose";
import { UNREADABLE } from "./overview";
import { lapsedSection } from "./explanations-section";
import { findingsSection } from "./findings-section";
import { type Markup, NOTHING, markup } from "./markup";
import { reviewSection } from "./review-section";
import { rulesSection } from "./rules-section";
import { suspectsSection } from "./suspects-section";
import { tablesSection } from "./tables-section";
import { tieMapSection } from "./tie-map-section";
import { uncheckedSection } from "./unchecked-section";
import { tell, unitText, verdictOf } from "./words";
import { type CheckedWorkbook, anchorsOf } from "./workbooks";

/** The part of the page that tells of one workbook. `number` is its place on the page, from 1. */
export function workbookPart(workbook: CheckedWorkbook, number: number, among: boolean): Markup {
  const back = among ? markup`<p class="back"><a href="#overview">↑ 返回汇总</a></p>` : NOTHING;
  if ("error" in workbook)
    return markup`<article id="${anchorsOf(number).workbook}">${back}<h2>${workbook.file}</h2>
<p class="verdict bad">${tell(UNREADABLE)}：${workbook.error.message}</p></article>
`;
  const { file, report } = workbook;
  const anchors = anchorsOf(number, report);
  return markup`<article id="${anchors.workbook}">${back}
${head(file, report)}
${suspectsSection(report, anchors)}${tablesSection(report)}${tieMapSection(report, anchors)}${findingsSection(report, anchors)}${lapsedSection(report)}${uncheckedSection(report)}${reviewSection(report, anchors)}${rulesSection(report)}</article>
`;
}

function head(file: string, report: Report): Markup {
  const { summary } = report;
  const verdict = verdictOf(report);
  const facts = [
    ["年度", report.year === undefined ? "未识别" : `${report.year} 年`],
    ["金额单位", report.measure ?? "未识别"],
    ["文件", file],
  ] as const;
  return markup`<header><p class="kicker">单位预算公开校验报告</p>
<h2 class="unit">${unitText(report.unit)}</h2>
<p class="facts">${facts.map(([name, value]) => markup`<span><b>${name}</b>　${value}</span>`)}</p>
<div class="verdict ${verdict.tone}"><p>${tell(verdict)}</p>
<p>错误 <b>${summary.errors}</b> 条，需核实 <b>${summary.warnings}</b> 条，提示 <b>${summary.infos}</b> 条；用 ${summary.rules} 条规则核对勾稽关系 ${summary.equations} 条、数据 ${summary.figures} 个${report.unchecked.length > 0 ? `，另有 ${report.unchecked.length} 项未检查` : ""}。</p></div></header>`;
}
