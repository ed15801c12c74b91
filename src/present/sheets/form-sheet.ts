import type { Report } from "../../diagnose/report";
import type { Template } from "../../tables";
import type { SheetPlan } from "../../workbook";
import {
  type Conformity,
  type ReviewFacts,
  type ReviewProblem,
  type ReviewRow,
  placeOf,
  reviewForm,
} from "../review/review-form";
import { ACCOUNTS_FORM_TITLE, FORM_SHEET, FORM_TITLE, SIGNATURE } from "./own-sheets";
import { SheetDraft, type Span } from "./sheet-draft";
import { STYLES, toned } from "./styles";

const WIDTHS = [5, 17, 15, 5, 5, 42, 18];
const NUMBER: Span = { from: 0, to: 0 };
const ITEM: Span = { from: 1, to: 1 };
const REQUIREMENT: Span = { from: 2, to: 2 };
const YES: Span = { from: 3, to: 3 };
const NO: Span = { from: 4, to: 4 };
const PROBLEM: Span = { from: 5, to: 5 };
const PLACE: Span = { from: 6, to: 6 };

const SHOWN_PROBLEMS = 20;
const TICKS: Readonly<Record<Conformity, readonly [yes: string, no: string]>> = {
  yes: ["√", ""],
  no: ["", "√"],
  open: ["□", "□"],
};

/**
 * The reviewer's form of one workbook, filled in from the findings, with room for what a person has to add. Each problem has a link to its
 * first cell.
 */
export function formSheet(report: Report, template: Template, facts?: ReviewFacts): SheetPlan {
  const draft = new SheetDraft(WIDTHS);
  draft.line(template.isAccounts ? ACCOUNTS_FORM_TITLE : FORM_TITLE, STYLES.title, 34);
  const unit = report.unit?.trim() || "（未识别单位名称）";
  const year = report.year === undefined ? "　　　　" : String(report.year);
  draft.line(
    `单位：${unit}　　年度：${year}　　金额单位：${report.measure ?? "　　"}　　表样：${template.title}`,
    STYLES.text,
  );
  draft.line(`${SIGNATURE}；“是”“否”两栏都是“□”的，须由检查人核对后勾选。`, STYLES.text);
  const heading = draft.next;
  writeHeading(draft);
  reviewForm(report, template, facts).forEach((row, index) => writeRow(draft, row, index + 1));
  draft.put("检查人：", STYLES.text, { from: 0, to: 2 });
  draft.put("复核人：", STYLES.text, { from: 3, to: 5 });
  draft.put("年　　月　　日", { ...STYLES.text, horizontal: "right" }, PLACE);
  draft.advance();
  const page = {
    orientation: "portrait",
    titleRows: { first: heading, last: heading + 1 },
    margins: { top: 1.6, bottom: 1.6, left: 1.3, right: 1.3 },
    footer: "第 &P 页，共 &N 页",
  } as const;
  return draft.plan(FORM_SHEET, "#7F6000", page, heading + 2);
}

function writeHeading(draft: SheetDraft): void {
  draft.put("序号", STYLES.heading, NUMBER, 2);
  draft.put("检查内容", STYLES.heading, ITEM, 2);
  draft.put("要求", STYLES.heading, REQUIREMENT, 2);
  draft.put("符合要求", STYLES.heading, { from: YES.from, to: NO.to });
  draft.put("存在问题", STYLES.heading, PROBLEM, 2);
  draft.put("位置", STYLES.heading, PLACE, 2);
  draft.advance();
  draft.put("是", STYLES.heading, YES);
  draft.put("否", STYLES.heading, NO);
  draft.advance();
}

/** A row of the form: one line a problem, everything else beside them over all these lines. */
function writeRow(draft: SheetDraft, { item, requirement, conformity, problems }: ReviewRow, number: number): void {
  const shown = problems.slice(0, SHOWN_PROBLEMS);
  const rest = problems.length - shown.length;
  const lines = Math.max(1, shown.length + (rest > 0 ? 1 : 0));
  const [yes, no] = TICKS[conformity];
  draft.put(String(number), STYLES.center, NUMBER, lines);
  draft.put(item, STYLES.strong, ITEM, lines);
  draft.put(requirement, STYLES.body, REQUIREMENT, lines);
  draft.put(yes, STYLES.tick, YES, lines);
  draft.put(no, conformity === "no" ? toned(STYLES.tick, "bad") : STYLES.tick, NO, lines);
  for (const problem of shown) writeProblem(draft, problem);
  if (shown.length === 0) draft.put("", STYLES.body, { from: PROBLEM.from, to: PLACE.to });
  if (rest > 0) draft.put(`另有 ${rest} 条，见“校验报告”。`, STYLES.body, { from: PROBLEM.from, to: PLACE.to });
  if (shown.length === 0 || rest > 0) draft.advance();
}

/** One problem with its place, which is a link: several cells are told with the problem, the first of them is where the link leads. */
function writeProblem(draft: SheetDraft, { text, place, cell, told }: ReviewProblem): void {
  const where = place === placeOfOne(cell) ? "" : `\n位置：${place}`;
  const words = `${told ? `【${told.word}】` : ""}${text}${cell ? where : ""}`;
  if (place === "") draft.put(words, STYLES.body, { from: PROBLEM.from, to: PLACE.to });
  else {
    draft.put(words, STYLES.body, PROBLEM);
    draft.put(cell ? placeOfOne(cell) : place, cell ? STYLES.link : STYLES.body, PLACE);
    if (cell) draft.link(PLACE.from, cell.place);
  }
  draft.advance();
}

function placeOfOne(cell: ReviewProblem["cell"]): string {
  return cell ? placeOf([cell]) : "";
}
