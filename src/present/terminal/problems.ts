import type { Report, ReportFinding } from "../../diagnose";
import { type Problem, arrange, suspectLines, toldProblem } from "../problems";
import { fixText } from "../wording/fixes";
import { detailLines, findingLines } from "./finding";

const ROUNDING_NOTE = "（在四舍五入范围内，不算错误；任选一个数调整即平）";

/**
 * The problems of a report for a terminal, what is to be mended first: each with what mends it, and below it the findings that follow from it. Cells to
 * be changed together stand together, and causes that are as likely as each other are told as such.
 */
export function problemLines(problems: readonly Problem[], report: Report): string[] {
  let number = 0;
  return arrange(problems, "severity", report).flatMap(({ key, title, problems: own }) => [
    `  ${title} ${own.length} 个${key === "rounding" ? ROUNDING_NOTE : ""}`,
    ...own.flatMap((problem) => linesOf(problem, ++number)),
  ]);
}

function linesOf(problem: Problem, number: number): string[] {
  const { leads, follows, suspects, fix, unchecked } = problem;
  const [lead, ...alike] = leads;
  const below = [
    ...(lead ? detailLines(lead) : []),
    ...alike.flatMap((finding) => indented(findingLines(finding), "")),
    ...(suspects ? suspectLines(suspects) : []),
    ...(fix ? [`改法：${fixText(fix)}`] : []),
    ...(unchecked.length > 0 ? [`因此未能检查 ${unchecked.length} 项`] : []),
    ...followLines(follows),
  ];
  return [
    `    ${number}. [${toldProblem(problem).word}] ${lead?.message ?? `${problem.headline}。`}`,
    ...below.map((line) => `       ${line}`),
  ];
}

function followLines(follows: readonly ReportFinding[]): string[] {
  if (follows.length === 0) return [];
  return [`由此引起 ${follows.length} 条：`, ...follows.flatMap((finding) => indented(findingLines(finding), "  "))];
}

/** The first line, and those below it further in. */
function indented([first = "", ...others]: readonly string[], by: string): string[] {
  return [`${by}${first}`, ...others.map((line) => `${by}  ${line}`)];
}
