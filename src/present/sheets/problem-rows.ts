import type { Report, ReportCell, ReportFinding } from "../../diagnose/report";
import { type Problem, findingsOf, otherSuspectLines, placesOf, restOf, suspectLines, toldProblem } from "../problems";
import { formulaName, placeName, valueName } from "../wording/cells";
import { dayText } from "../wording/day";
import { EXPLAINED } from "../wording/explanations";
import { fixText } from "../wording/fixes";
import { PROBLEM_PARTS } from "../wording/problems";
import { adjustmentText } from "../wording/rounding";
import { undeterminedText } from "../wording/suspects";
import { lines, tableText, valueStyle } from "./cell-texts";
import { columnOf, span } from "./columns";
import { writeBelow } from "./rows-below";
import type { SheetDraft } from "./sheet-draft";
import { STYLES, toned } from "./styles";

const SHOWN_CELLS = 6;
const SHOWN_ADJUSTMENTS = 4;

/** Writes one problem: a row for each of its cells, which are links, with everything else beside them over all these rows; below it what follows from it. */
export function writeProblem(draft: SheetDraft, problem: Problem, number: number, report: Report): void {
  const told = toldProblem(problem);
  const { leads, follows } = problem;
  const [lead] = leads;
  const cells = filledFirst(placesOf(problem));
  const shown = cells.slice(0, cells.length > SHOWN_CELLS ? SHOWN_CELLS - 1 : SHOWN_CELLS);
  const rest = cells.length - shown.length;
  const rows = Math.max(1, shown.length + (rest > 0 ? 1 : 0));
  draft.put(String(number), STYLES.center, span("number"), rows);
  draft.put(told.word, toned(STYLES.center, told.tone), span("severity"), rows);
  draft.put(tableText(problem.table, report), STYLES.center, span("table"), rows);
  draft.put(problemText(problem), STYLES.strong, span("problem"), rows);
  draft.put(lead?.left ?? "", STYLES.number, span("left"), rows);
  draft.put(lead?.right ?? "", STYLES.number, span("right"), rows);
  draft.put(lead?.difference ?? "", STYLES.number, span("difference"), rows);
  draft.put(remedy(problem), STYLES.body, span("cause"), rows);
  draft.put(lead ? basisText(lead) : `依据：${follows[0]?.basis ?? ""}`, STYLES.body, span("basis"), rows);
  for (const cell of shown) {
    draft.put(placeName(cell), STYLES.link, span("cell"));
    draft.link(columnOf("cell"), cell.place);
    draft.put(valueName(cell), valueStyle(cell), span("value"));
    draft.advance();
  }
  if (shown.length === 0) draft.put("", STYLES.body, span("cell", "value"));
  if (rest > 0) draft.put(`等 ${cells.length} 处`, STYLES.center, span("cell", "value"));
  if (shown.length === 0 || rest > 0) draft.advance();
  for (const finding of findingsOf(problem)) writeExplanation(draft, finding);
  writeBelow(draft, problem, report);
}

/** Where not all cells are shown, those that say something are. */
function filledFirst(cells: readonly ReportCell[]): readonly ReportCell[] {
  if (cells.length <= SHOWN_CELLS) return cells;
  return [...cells.filter(({ value }) => value !== ""), ...cells.filter(({ value }) => value === "")];
}

/** What the unit wrote about it, in a row below it. */
function writeExplanation(draft: SheetDraft, { explanation }: ReportFinding): void {
  if (!explanation) return;
  const { kind, text, who, when } = explanation;
  draft.put(EXPLAINED[kind], STYLES.center, span("number", "table"));
  draft.put(`${text}（${who}　${dayText(when)}）`, STYLES.strong, span("problem", "basis"));
  draft.advance();
}

function problemText({ headline, leads: [lead] }: Problem): string {
  return lead ? lines(`${headline}。`, restOf(lead), formulaName(lead)) : `${headline}。`;
}

function basisText({ basis, advice }: ReportFinding): string {
  return lines(`依据：${basis}`, `处理：${advice}`);
}

/** Why these cells are thought wrong, and what mends it; of a rounding difference, which figures could take it. */
function remedy({ suspects, undetermined, fix, leads: [lead] }: Problem): string {
  const moves = lead?.adjustments ?? [];
  const rest = moves.length > SHOWN_ADJUSTMENTS ? [`等 ${moves.length} 处可调。`] : [];
  const others = suspects ? otherSuspectLines(suspects) : [];
  return lines(
    ...(suspects ? suspectLines(suspects) : []),
    undetermined && `${undeterminedText(undetermined)}。`,
    fix && `改法：${fixText(fix)}。`,
    ...moves.slice(0, SHOWN_ADJUSTMENTS).map((one) => `${adjustmentText(one)}。`),
    ...rest,
    ...(others.length > 0
      ? [`${PROBLEM_PARTS.otherwise(others.length)}：`, ...others.slice(0, SHOWN_ADJUSTMENTS)]
      : []),
  );
}
