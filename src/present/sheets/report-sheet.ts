import type { Report } from "../../diagnose/report";
import type { SheetPlan } from "../../workbook";
import { type Problem, isSettled, otherwiseUnchecked, problemList } from "../problems";
import { placeOf } from "../review/review-form";
import { configSentences } from "../wording/config";
import { dayText } from "../wording/day";
import { LAPSED, meaningText } from "../wording/explanations";
import { saidSheetSentences } from "../wording/said-sheets";
import { countsText, scopeText, verdictOf } from "../wording/verdict";
import { HEADINGS, WIDTHS, columnOf, span } from "./columns";
import { REPORT_SHEET, REPORT_TITLE, SIGNATURE } from "./own-sheets";
import { writeProblem } from "./problem-rows";
import { SheetDraft } from "./sheet-draft";
import { STYLES, toned } from "./styles";

/** More problems of one section than this are counted only: a sheet is to be read by a person, and the JSON has them all. */
const SHOWN_PROBLEMS = 300;
const SHOWN_LAPSED = 500;
const SHOWN_UNCHECKED = 100;

const ROUNDING_TITLE = "尾差（在四舍五入范围内，不算错误；任选一个数调整即平）";

/**
 * The problems of a report as a sheet of their own, with links to the cells: what is to be mended first, each with what mends it and below it what follows from
 * it; the rounding differences apart, what is explained or put aside, the explanations that have lapsed, and what was not checked.
 */
export function reportSheet(report: Report): SheetPlan {
  const draft = new SheetDraft(WIDTHS);
  writeHead(draft, report);
  const frozen = draft.next;
  const list = problemList(report);
  const all = list.groups.flatMap(({ problems }) => problems);
  const open = list.groups.map((group) => ({ ...group, problems: group.problems.filter((one) => !isSettled(one)) }));

  draft.line("问题清单", STYLES.section);
  const titleRow = draft.next;
  draft.row(HEADINGS, STYLES.heading);
  if (open.every(({ key, problems }) => key === "rounding" || problems.length === 0))
    draft.line("没有待处理的问题。", STYLES.body);
  for (const { key, title, problems } of open) writeSection(key === "rounding" ? ROUNDING_TITLE : title, problems);
  writeSection("已说明或已忽略的问题", all.filter(isSettled));
  writeLapsed(draft, report);
  writeUnchecked(draft, otherwiseUnchecked(report, all));

  const page = {
    orientation: "landscape",
    titleRows: { first: titleRow, last: titleRow },
    margins: { top: 1.4, bottom: 1.4, left: 1, right: 1 },
    footer: "第 &P 页，共 &N 页",
  } as const;
  return draft.plan(REPORT_SHEET, "#C00000", page, frozen);

  function writeSection(title: string, problems: readonly Problem[]): void {
    if (problems.length === 0) return;
    draft.line(`${title}　共 ${problems.length} 个`, STYLES.section);
    for (const problem of problems.slice(0, SHOWN_PROBLEMS))
      writeProblem(draft, problem, list.numberOf(problem), report);
    const rest = problems.length - SHOWN_PROBLEMS;
    if (rest > 0) draft.line(`另有 ${rest} 个未列出，改正上列问题后请重新校验。`, STYLES.body);
  }
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

/** Explanations that the workbook keeps and that hold no longer. */
function writeLapsed(draft: SheetDraft, report: Report): void {
  const { lapsed = [] } = report;
  if (lapsed.length === 0) return;
  draft.line(`已失效的说明　共 ${lapsed.length} 条`, STYLES.section);
  for (const { rule, text, who, when, reason, changes } of lapsed.slice(0, SHOWN_LAPSED)) {
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
