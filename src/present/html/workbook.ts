import type { FileResult, OldFormatName } from "../file-result";
import type { Report } from "../../diagnose";
import { type Templates, templateOf } from "../../tables";
import type { ReviewFacts } from "../review/review-form";
import { UNREADABLE } from "./overview";
import { lapsedSection } from "./explanations-section";
import { drawingsSection } from "./drawings-section";
import { type Markup, NOTHING, markup } from "./markup";
import { problemsSection, roundingSection } from "./problems-section";
import { reviewSection } from "./review-section";
import { rulesSection } from "./rules-section";
import { textSection } from "./text-section";
import { tablesSection } from "./tables-section";
import { tieMapSection } from "./tie-map-section";
import { uncheckedSection } from "./unchecked-section";
import { configSentences } from "../wording/config";
import { saidSheetSentences } from "../wording/said-sheets";
import { type ProblemList, problemList } from "../problems";
import { readAsText } from "../wording/read-as";
import { countsText, scopeText, verdictOf } from "../wording/verdict";
import { numbersText } from "../wording/text-check";
import { tell, unitText } from "./words";
import { type Anchors, anchorsOf } from "./workbooks";

/** The part of the page that tells of one workbook. `number` is its place on the page, from 1. */
export function workbookPart(
  workbook: FileResult,
  number: number,
  among: boolean,
  templates: Templates,
  facts?: ReviewFacts,
): Markup {
  const back = among ? markup`<p class="back"><a href="#overview">↑ 返回汇总</a></p>` : NOTHING;
  if ("error" in workbook)
    return markup`<article id="${anchorsOf(number).workbook}">${back}<h2>${workbook.file}</h2>
<p class="verdict bad">${tell(UNREADABLE)}：${workbook.error.message}</p></article>
`;
  const { file, readAs, report, drawings } = workbook;
  const template = templateOf(templates, report.template);
  const list = problemList(report);
  const anchors = anchorsOf(number, list);
  return markup`<article id="${anchors.workbook}">${back}
${head(file, readAs, report, among)}
${contents(report, list, anchors, drawings !== undefined)}
${problemsSection(report, list, anchors)}${roundingSection(report, list, anchors)}${tablesSection(report, template, list, anchors)}${tieMapSection(report, template, anchors)}${drawingsSection(drawings, anchors)}${textSection(report, anchors)}${lapsedSection(report)}${uncheckedSection(report)}${rulesSection(report, anchors)}${reviewSection(report, template, list, anchors, facts)}</article>
`;
}

function head(file: string, readAs: OldFormatName | undefined, report: Report, among: boolean): Markup {
  const name = unitText(report.unit);
  const verdict = verdictOf(report);
  const facts = [
    ["年度", report.year === undefined ? "未识别" : `${report.year} 年`],
    ["金额单位", report.measure ?? "未识别"],
    ["表样", report.templateTitle],
    ["文件", file],
    ...(readAs ? [["格式", readAsText(readAs)] as const] : []),
  ] as const;
  return markup`<header><p class="kicker">单位预算公开校验报告</p>
${among ? markup`<h2 class="unit">${name}</h2>` : markup`<h1 class="unit">${name}</h1>`}
<p class="facts">${facts.map(([name, value]) => markup`<span><b>${name}</b>　${value}</span>`)}</p>
<div class="verdict ${verdict.tone}"><p>${tell(verdict)}</p>
<p>${countsText(report)}；${scopeText(report)}。</p>${report.narrative ? markup`<p>公开文字：${numbersText(report.narrative)}。</p>` : NOTHING}${[...saidSheetSentences(report), ...configSentences(report)].map((sentence) => markup`<p>${sentence}</p>`)}</div></header>`;
}

/** The way to the page's parts, for the screen; on paper they follow each other. */
function contents(report: Report, list: ProblemList, { workbook }: Anchors, hasDrawings: boolean): Markup {
  const parts: readonly (readonly [id: string, title: string])[] = [
    ["problems", "问题清单"],
    ...(list.groups.some(({ key }) => key === "rounding") ? [["rounding", "尾差"] as const] : []),
    ["tables", "各表情况"],
    ...(report.publishedText ? [["text", "文字与表格"] as const] : []),
    ["map", "勾稽关系图"],
    ...(hasDrawings ? [["money", "支出构成与各项资金"] as const] : []),
    ["form", "预算公开情况检查表"],
    ["rules", "检查了哪些规则"],
  ];
  return markup`<nav aria-label="本页内容">${parts.map(([id, title]) => markup`<a href="#${workbook}-${id}">${title}</a> `)}</nav>`;
}
