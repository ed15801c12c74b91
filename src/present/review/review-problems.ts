import type { Report, ReportCell, ReportFinding } from "../../diagnose/report";
import { type Problem, type ProblemList, findingsOf, placesOf, restOf, suspectLines, toldProblem } from "../problems";
import { placeName } from "../wording/cells";
import { fixText } from "../wording/fixes";
import { adjustmentText } from "../wording/rounding";
import { undeterminedText } from "../wording/suspects";
import type { Told } from "../wording/told";
import type { Conformity } from "./timeliness";

/** What is wrong, and where. */
export interface ReviewProblem {
  /** `表3!E9、F9`; empty where the problem has no cell. */
  readonly place: string;
  /** The first of its cells: where a link to it leads. */
  readonly cell?: ReportCell;
  readonly text: string;
  /** How grave it is; absent for what was not checked and what a person is to look at. */
  readonly told?: Told;
  /** The problem of the list that it tells of. */
  readonly problem?: Problem;
  /** The finding it tells of, where it is one by itself. */
  readonly finding?: ReportFinding;
}

/**
 * The problems that concern a row of the form, each once: those that are the row's own with what to do, and of those that are another's, with what they bring
 * about here, the number under which they are listed: `表3 行政运行·基本支出 F8 现为 275.87，应为 275.77，由此引起 2 条（见问题清单第 1 个）。`
 * @param findings those that concern the row
 * @param isOwn whether a problem is told in full here
 */
export function reviewProblems(
  findings: readonly ReportFinding[],
  list: ProblemList,
  isOwn: (problem: Problem) => boolean,
): ReviewProblem[] {
  const here = new Set(findings);
  const all = list.groups.flatMap(({ problems }) => problems);
  return all.flatMap((problem): ReviewProblem[] => {
    const own = isOwn(problem);
    const count = findingsOf(problem).filter((finding) => here.has(finding)).length;
    if (!own && count === 0) return [];
    const cells = placesOf(problem);
    const text = own ? ownText(problem) : broughtText(problem, count, list.numberOf(problem));
    return [{ place: placeOf(cells), ...(cells[0] && { cell: cells[0] }), text, told: toldProblem(problem), problem }];
  });
}

/** What is wrong, what to do, what else goes away with it, and what the unit says of it. */
function ownText(problem: Problem): string {
  const { headline, leads, follows, suspects, undetermined, fix } = problem;
  const [lead] = leads;
  const [move] = lead?.adjustments ?? [];
  return [
    sentence(headline),
    lead ? restOf(lead) : "",
    ...(suspects ? suspectLines(suspects) : []),
    undetermined ? sentence(undeterminedText(undetermined)) : "",
    fix ? `改法：${sentence(fixText(fix))}` : "",
    move ? sentence(adjustmentText(move)) : "",
    follows.length > 0 ? `由此引起 ${follows.length} 条。` : "",
    ...new Set(findingsOf(problem).map(unitSays)),
  ].join("");
}

function broughtText({ headline }: Problem, count: number, number: number): string {
  return `${headline}，由此引起 ${count} 条（见问题清单第 ${number} 个）。`;
}

function sentence(text: string): string {
  return text.endsWith("。") ? text : `${text}。`;
}

/** What the unit wrote about it: for the reviewer to accept or not, so it does not make the row conform. */
function unitSays({ explanation }: ReportFinding): string {
  return explanation ? `单位说明：${explanation.text}` : "";
}

/** What was not checked, for the form. */
export function uncheckedProblem({ reason, cells }: Report["unchecked"][number]): ReviewProblem {
  return { place: placeOf(cells), ...(cells[0] && { cell: cells[0] }), text: reason };
}

/** Whether a row conforms: not with an error, and for a person to decide where something is to be explained or was not checked. */
export function conformityOf(severities: readonly ReportFinding["severity"][], isAllChecked: boolean): Conformity {
  if (severities.includes("error")) return "no";
  return isAllChecked && severities.every((severity) => severity === "info") ? "yes" : "open";
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
