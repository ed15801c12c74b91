import type { Report, ReportFinding, TableReport } from "../../diagnose/report";
import type { TableId, Template } from "../../tables";
import { type Problem, type ProblemList, problemList } from "../problems";
import { type ReviewProblem, conformityOf, reviewProblems, uncheckedProblem } from "./review-problems";
import { type Conformity, type ReviewFacts, type Timeliness, timelinessOf } from "./timeliness";
import { textPartState } from "./text-rows";
import { numberIn, tablesOnce } from "../wording/tables";

export type { Conformity, ReviewFacts } from "./timeliness";
export { type ReviewProblem, placeOf } from "./review-problems";

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
 * @param list the report's problems, where they are known already
 */
export function reviewForm(
  report: Report,
  template: Template,
  facts: ReviewFacts = {},
  list: ProblemList = problemList(report),
): ReviewRow[] {
  const tables = tablesOnce(report).map((table) => tableRow(table, report, list));
  const narrative = textRow("narrative", report, list);
  return [
    timelinessRow(timelinessOf({ ...report.dates, ...facts }), wordOf(template)),
    textRow("cover", report, list),
    textRow("unit", report, list),
    wholeRow(report, tables, template, list),
    ...tables,
    { ...narrative, item: narrative.item.replace("预算", wordOf(template)) },
    textRow("terms", report, list),
  ];
}

function textRow(part: keyof typeof TEXT_ROWS, report: Report, list: ProblemList): ReviewRow {
  if (!report.publishedText) return part === "narrative" ? factsRow(report, list) : TEXT_ROWS[part];
  const unread = { conformity: "open" as const, problems: [{ place: "", text: NOT_IN_TEXT }] };
  return { ...TEXT_ROWS[part], ...(textPartState(report, part) ?? unread) };
}

/** The row of the text where no text was read: what the sheets of facts show already is told, the rest a person looks at. */
function factsRow(report: Report, list: ProblemList): ReviewRow {
  const own = TEXT_ROWS.narrative;
  const about = report.findings.filter(isOfDocument);
  if (about.length === 0) return own;
  const problems = reviewProblems(about, list, ({ leads }) => leads.some(isOfDocument));
  const isWrong = conformityOf(severitiesOf(about), true) === "no";
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
function wholeRow(report: Report, tables: readonly ReviewRow[], template: Template, list: ProblemList): ReviewRow {
  const isHere = (finding: ReportFinding) => finding.table === undefined && !finding.text && !isOfDocument(finding);
  const about = report.findings.filter(isHere);
  const unchecked = report.unchecked.filter((entry) => tablesOf(entry, report).length === 0);
  const problems = [
    ...reviewProblems(about, list, ({ table, leads }) => table === undefined && leads.some(isHere)),
    ...unchecked.map(uncheckedProblem),
  ];
  const wrong = tables.filter(({ conformity }) => conformity === "no").flatMap(({ table }) => table ?? []);
  const summary =
    wrong.length > 0
      ? [{ place: "", text: `不符合要求的表：${wrong.map((id) => numberIn(report, id)).join("、")}，见各表。` }]
      : [];
  const own = conformityOf(severitiesOf(about), unchecked.length === 0);
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

/** A table's own problems, and what those of other tables bring about in it. */
function tableRow({ id, number, title }: TableReport, report: Report, list: ProblemList): ReviewRow {
  const about = report.findings.filter((finding) => finding.table === id);
  const isOwn = (problem: Problem) => problem.table === id;
  const own = list.groups.flatMap(({ problems }) => problems.filter(isOwn));
  const unchecked = report.unchecked.filter((entry) => tablesOf(entry, report).includes(id));
  const problems = [...reviewProblems(about, list, isOwn), ...unchecked.map(uncheckedProblem)];
  const states = report.tables.filter((table) => table.id === id).map(({ state }) => state);
  const absent = states.includes("missing");
  return {
    group: "table",
    table: id,
    item: `${number}　${title}`,
    requirement: "完整、细化、数字准确，与其他表一致",
    conformity: absent ? "no" : conformityOf(severitiesOf([...about, ...own]), unchecked.length === 0),
    problems: absent && about.length === 0 ? [{ place: "", text: "没有找到这张表。" }, ...problems] : problems,
  };
}

function severitiesOf(found: readonly Pick<ReportFinding, "severity">[]): ReportFinding["severity"][] {
  return found.map(({ severity }) => severity);
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

function row(group: ReviewRow["group"], item: string, requirement: string, text: string): ReviewRow {
  return { group, item, requirement, conformity: "open", problems: [{ place: "", text }] };
}
