import type { Report, ReportCell, ReportFinding, TableReport } from "../../diagnose/report";
import type { TableId, Template } from "../../tables";
import { placeName } from "../wording/cells";
import { type Conformity, type ReviewFacts, type Timeliness, timelinessOf } from "./timeliness";
import { textPartState } from "./text-rows";
import { isRounding, moveText } from "../wording/rounding";
import { numberIn, tablesOnce } from "../wording/tables";

export type { Conformity, ReviewFacts } from "./timeliness";

/** What is wrong, and where. */
export interface ReviewProblem {
  /** `表3!E9、F9`; empty where the problem has no cell. */
  readonly place: string;
  /** The first of its cells: where a link to it leads. */
  readonly cell?: ReportCell;
  readonly text: string;
  /** The finding it tells of; absent for what was not checked and what a person is to look at. */
  readonly finding?: ReportFinding;
}

/** A row of the reviewer's form. */
export interface ReviewRow {
  readonly group: "timeliness" | "part" | "table";
  readonly table?: TableId;
  /** The row of the tables as a whole. */
  readonly wholeOfTables?: true;
  readonly item: string;
  /** What is asked of it. */
  readonly requirement: string;
  readonly conformity: Conformity;
  readonly problems: readonly ReviewProblem[];
}

/** What is outside a workbook of tables is never passed: a person looks at it. */
const BY_HAND = "需人工核对：不在工作簿中，请看公开文本。";
const NOT_IN_TEXT = "需人工核对：不在读到的文字中，请看公开文本。";

/** The rows of what is text: filled in where the published text was read. */
const TEXT_ROWS = {
  cover: row("part", "封面、目录", "单位名称、年度正确，目录与正文一致", BY_HAND),
  unit: row("part", "第一部分　单位概况", "主要职能、机构设置及人员情况齐全", BY_HAND),
  narrative: row("part", "第三部分　预算情况说明", "各项说明齐全，数字与表格一致", BY_HAND),
  terms: row("part", "第四部分　名词解释", "专业名词解释齐全、准确", BY_HAND),
} as const;

/**
 * The form 预算公开情况检查表 of one workbook: timeliness, each part, each table. What only a person can tell is left open.
 * @param facts what is known besides the workbook; it counts before what the workbook states
 */
export function reviewForm(report: Report, template: Template, facts: ReviewFacts = {}): ReviewRow[] {
  const tables = tablesOnce(report).map((table) => tableRow(table, report));
  const narrative = textRow("narrative", report);
  return [
    timelinessRow(timelinessOf({ ...report.dates, ...facts }), wordOf(template)),
    textRow("cover", report),
    textRow("unit", report),
    wholeRow(report, tables, template),
    ...tables,
    { ...narrative, item: narrative.item.replace("预算", wordOf(template)) },
    textRow("terms", report),
  ];
}

function textRow(part: keyof typeof TEXT_ROWS, report: Report): ReviewRow {
  if (!report.publishedText) return part === "narrative" ? factsRow(report) : TEXT_ROWS[part];
  const unread = { conformity: "open" as const, problems: [{ place: "", text: NOT_IN_TEXT }] };
  return { ...TEXT_ROWS[part], ...(textPartState(report, part) ?? unread) };
}

/** The row of the text where no text was read: what the sheets of facts show already is told, the rest a person looks at. */
function factsRow(report: Report): ReviewRow {
  const own = TEXT_ROWS.narrative;
  const problems = problemsOf(report.findings.filter(isOfDocument), report);
  if (problems.length === 0) return own;
  const isWrong = conformityOf(problems) === "no";
  return { ...own, conformity: isWrong ? "no" : "open", problems: [...problems, ...own.problems] };
}

/** What is published: 预算, or in the autumn 决算. Both within 20 days after their approval (《预算法》第十四条). */
function wordOf({ isAccounts }: Template): "预算" | "决算" {
  return isAccounts ? "决算" : "预算";
}

function timelinessRow({ conformity, text }: Timeliness, word: "预算" | "决算"): ReviewRow {
  return { ...row("timeliness", "及时性", `${word}批复后 20 日内向社会公开`, text), conformity };
}

/** True for what rules over facts found: it concerns what the text says, not a table. */
function isOfDocument({ rule }: ReportFinding): boolean {
  return /^(?:facts|n|p|s)\//.test(rule);
}

/** The part of the tables as a whole: what concerns no single table, and whether every table conforms. */
function wholeRow(report: Report, tables: readonly ReviewRow[], template: Template): ReviewRow {
  const problems = [
    ...problemsOf(
      report.findings.filter((finding) => finding.table === undefined && !finding.text && !isOfDocument(finding)),
      report,
    ),
    ...report.unchecked.filter((entry) => tablesOf(entry, report).length === 0).map(uncheckedProblem),
  ];
  const wrong = tables.filter(({ conformity }) => conformity === "no").flatMap(({ table }) => table ?? []);
  const summary =
    wrong.length > 0
      ? [{ place: "", text: `不符合要求的表：${wrong.map((id) => numberIn(report, id)).join("、")}，见各表。` }]
      : [];
  const own = conformityOf(problems);
  const whole =
    wrong.length > 0 ? "no" : tables.some(({ conformity }) => conformity === "open") && own === "yes" ? "open" : own;
  return {
    group: "part",
    wholeOfTables: true,
    item: `第二部分　${template.title.replace(/^.+?(?=单位|部门)/, "")}`,
    requirement: `${template.words.all}齐全，空表有说明，表内、表间勾稽关系成立`,
    conformity: whole,
    problems: [...summary, ...problems],
  };
}

function tableRow({ id, number, title }: TableReport, report: Report): ReviewRow {
  const about = report.findings.filter((finding) => finding.table === id);
  const unchecked = report.unchecked.filter((entry) => tablesOf(entry, report).includes(id));
  const problems = [...problemsOf(about, report), ...unchecked.map(uncheckedProblem)];
  const states = report.tables.filter((table) => table.id === id).map(({ state }) => state);
  const absent = states.includes("missing");
  return {
    group: "table",
    table: id,
    item: `${number}　${title}`,
    requirement: "完整、细化、数字准确，与其他表一致",
    conformity: absent ? "no" : conformityOf(problems),
    problems: absent && about.length === 0 ? [{ place: "", text: "没有找到这张表。" }, ...problems] : problems,
  };
}

function conformityOf(problems: readonly ReviewProblem[]): Conformity {
  if (problems.some(({ finding }) => finding?.severity === "error")) return "no";
  return problems.every(({ finding }) => finding?.severity === "info") ? "yes" : "open";
}

function problemsOf(findings: readonly ReportFinding[], report: Report): ReviewProblem[] {
  return findings.map((finding) => ({
    place: placeOf(finding.cells),
    ...(finding.cells[0] && { cell: finding.cells[0] }),
    text: finding.message + likelyCause(finding, report) + unitSays(finding),
    finding,
  }));
}

/** What the unit wrote about it: for the reviewer to accept or not, so it does not make the row conform. */
function unitSays({ explanation }: ReportFinding): string {
  return explanation ? `单位说明：${explanation.text}` : "";
}

/** The one cell that explains a finding, where the figures leave no other as likely; of a rounding difference the likeliest to take it. */
function likelyCause(finding: ReportFinding, { suspects }: Report): string {
  if (isRounding(finding)) {
    const [first] = finding.adjustments ?? [];
    return first ? `${placeName(first)} ${moveText(first)}。` : "";
  }
  const likely = suspects.filter(
    ({ explains, rank, equivalent }) => rank === 0 && !equivalent && explains.includes(finding.id),
  );
  const [suspect] = likely;
  if (!suspect || likely.length > 1 || suspect.suggested === null) return "";
  return `疑为 ${placeName(suspect)} 填错，应为 ${suspect.suggested}。`;
}

/** The tables that an unchecked rule or cell concerns, of those that are there: a missing one is a fault of its own. */
function tablesOf({ rule, cells }: Report["unchecked"][number], report: Report): TableId[] {
  const sheets = new Set(cells.map(({ place }) => place.sheet));
  const ruleTables = report.rules.find((tally) => tally.rule === rule)?.tables ?? [];
  return report.tables
    .filter((table) => table.state !== "missing" && table.state !== "duplicate")
    .filter((table) => (sheets.size > 0 ? sheets.has(table.sheet ?? "") : ruleTables.includes(table.id)))
    .map(({ id }) => id);
}

function uncheckedProblem({ reason, cells }: Report["unchecked"][number]): ReviewProblem {
  return { place: placeOf(cells), ...(cells[0] && { cell: cells[0] }), text: reason };
}

const PLACES_SHOWN = 6;

/** `表3 行政运行·合计 E9、行政运行·基本支出 F9，表5!C7`: the cells by sheet, the first few of them. */
export function placeOf(cells: readonly ReportCell[]): string {
  const bySheet = new Map<string, string[]>();
  for (const cell of cells.slice(0, PLACES_SHOWN)) {
    const { sheet } = cell.place;
    const before = bySheet.get(sheet);
    const whole = placeName(cell);
    bySheet.set(sheet, [...(before ?? []), before ? whole.slice(sheet.length + 1) : whole]);
  }
  const shown = [...bySheet.values()].map((own) => own.join("、")).join("，");
  return cells.length > PLACES_SHOWN ? `${shown} 等 ${cells.length} 处` : shown;
}

function row(group: ReviewRow["group"], item: string, requirement: string, text: string): ReviewRow {
  return { group, item, requirement, conformity: "open", problems: [{ place: "", text }] };
}
