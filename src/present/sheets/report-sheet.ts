import type { Report, ReportFinding } from "../../diagnose/report";
import type { SheetPlan } from "../../workbook";
import { placeOf } from "../review/review-form";
import { configSentences } from "../wording/config";
import { dayText } from "../wording/day";
import { LAPSED, meaningText } from "../wording/explanations";
import { isRounding } from "../wording/rounding";
import { saidSheetSentences } from "../wording/said-sheets";
import { countsText, scopeText, verdictOf } from "../wording/verdict";
import { HEADINGS, WIDTHS, columnOf, span } from "./columns";
import { writeFinding } from "./finding-rows";
import { REPORT_SHEET, REPORT_TITLE, SIGNATURE } from "./own-sheets";
import { SheetDraft } from "./sheet-draft";
import { STYLES, toned } from "./styles";
import { writeSuspects } from "./suspect-rows";

/** More findings than this are counted only: a sheet is to be read by a person, and the JSON has them all. */
const SHOWN_FINDINGS = 500;
const SHOWN_UNCHECKED = 100;

/**
 * The findings of a report as a sheet of their own, with links to the cells: the cells to blame first, then what is open, the rounding
 * differences apart, what is explained or put aside, the explanations that have lapsed, and what was not checked.
 */
export function reportSheet(report: Report): SheetPlan {
  const draft = new SheetDraft(WIDTHS);
  writeHead(draft, report);
  const frozen = draft.next;
  const numbers = new Map(report.findings.map(({ id }, index) => [id, index + 1]));
  writeSuspects(draft, report, numbers);

  draft.line("问题清单", STYLES.section);
  const titleRow = draft.next;
  draft.row(HEADINGS, STYLES.heading);
  const open = report.findings.filter((finding) => !finding.explanation && !isRounding(finding));
  if (open.length === 0) draft.line("没有待处理的问题。", STYLES.body);
  writeFindings(draft, open, report, numbers);
  const rounding = report.findings.filter((finding) => !finding.explanation && isRounding(finding));
  writeSection(draft, "尾差（在四舍五入范围内，不算错误；任选一个数调整即平）", rounding, report, numbers);
  const explained = report.findings.filter(({ explanation }) => explanation);
  writeSection(draft, "已说明或已忽略的问题", explained, report, numbers);
  writeLapsed(draft, report);
  writeUnchecked(draft, report.unchecked);

  const page = {
    orientation: "landscape",
    titleRows: { first: titleRow, last: titleRow },
    margins: { top: 1.4, bottom: 1.4, left: 1, right: 1 },
    footer: "第 &P 页，共 &N 页",
  } as const;
  return draft.plan(REPORT_SHEET, "#C00000", page, frozen);
}

function writeHead(draft: SheetDraft, report: Report): void {
  const verdict = verdictOf(report);
  const about = [
    report.unit?.trim() || "（未识别单位名称）",
    report.year === undefined ? "年度未识别" : `${report.year} 年`,
    report.measure && `金额单位：${report.measure}`,
    `表样：${report.templateTitle}`,
  ];
  draft.line(REPORT_TITLE, STYLES.title, 32);
  draft.line(about.filter(Boolean).join("　　"), STYLES.text);
  draft.line(`结论：${verdict.sign} ${verdict.word}。${countsText(report)}。`, toned(STYLES.verdict, verdict.tone));
  const settings = [...saidSheetSentences(report), ...configSentences(report)];
  if (settings.length > 0) draft.line(settings.join(""), STYLES.text);
  draft.line(`${SIGNATURE}：${scopeText(report)}。点“单元格”一栏可以转到所在的单元格。`, STYLES.text);
}

function writeSection(
  draft: SheetDraft,
  title: string,
  findings: readonly ReportFinding[],
  report: Report,
  numbers: ReadonlyMap<string, number>,
): void {
  if (findings.length === 0) return;
  draft.line(`${title}　共 ${findings.length} 条`, STYLES.section);
  writeFindings(draft, findings, report, numbers);
}

function writeFindings(
  draft: SheetDraft,
  findings: readonly ReportFinding[],
  report: Report,
  numbers: ReadonlyMap<string, number>,
): void {
  for (const finding of findings.slice(0, SHOWN_FINDINGS))
    writeFinding(draft, finding, numbers.get(finding.id) ?? 0, report);
  const rest = findings.length - SHOWN_FINDINGS;
  if (rest > 0) draft.line(`另有 ${rest} 条未列出，改正上列问题后请重新校验。`, STYLES.body);
}

/** Explanations that the workbook keeps and that hold no longer. */
function writeLapsed(draft: SheetDraft, report: Report): void {
  const { lapsed = [] } = report;
  if (lapsed.length === 0) return;
  draft.line(`已失效的说明　共 ${lapsed.length} 条`, STYLES.section);
  for (const { rule, text, who, when, reason, changes } of lapsed.slice(0, SHOWN_FINDINGS)) {
    const changed = changes.map(
      ({ meaning, before, after }) => `${meaningText(meaning, report)}　${before || "（空）"} → ${after || "（空）"}`,
    );
    draft.put("失效", STYLES.center, span("number", "table"));
    draft.put(`${text}（${who}　${dayText(when)}）`, STYLES.body, span("problem"));
    draft.put(
      [`${LAPSED[reason]}${changed.length > 0 ? "：" : "。"}`, ...changed].join("\n"),
      STYLES.body,
      span("cell", "cause"),
    );
    draft.put(rule, STYLES.body, span("basis"));
    draft.advance();
  }
}

function writeUnchecked(draft: SheetDraft, unchecked: Report["unchecked"]): void {
  if (unchecked.length === 0) return;
  draft.line(`未能检查的内容　共 ${unchecked.length} 项，不等于没有问题`, STYLES.section);
  for (const { reason, cells } of unchecked.slice(0, SHOWN_UNCHECKED)) {
    const [first] = cells;
    draft.put("未检查", STYLES.center, span("number", "table"));
    draft.put(reason, STYLES.body, span("problem"));
    draft.put(placeOf(cells), first ? STYLES.link : STYLES.body, span("cell", "basis"));
    if (first) draft.link(columnOf("cell"), first.place);
    draft.advance();
  }
  const rest = unchecked.length - SHOWN_UNCHECKED;
  if (rest > 0) draft.line(`另有 ${rest} 项未列出。`, STYLES.body);
}
