import type { Report, ReportFinding } from "../../diagnose/report";
import type { Problem } from "../problems";
import { formulaName, placeName, valueName } from "../wording/cells";
import { fixText } from "../wording/fixes";
import { PROBLEM_PARTS } from "../wording/problems";
import { toldFinding } from "../wording/severity";
import { lines, tableText, valueStyle } from "./cell-texts";
import { columnOf, span } from "./columns";
import type { SheetDraft } from "./sheet-draft";
import { STYLES } from "./styles";

/** More findings that belong to one problem than this are counted only. */
const SHOWN = 20;

/** Writes below a problem, in soft colours and a row each, what else is said of it, what follows from it, and what could not be checked because of it. */
export function writeBelow(draft: SheetDraft, problem: Problem, report: Report): void {
  const { leads, follows, unchecked } = problem;
  const alike = leads.slice(1);
  const writeAll = (title: string, findings: readonly ReportFinding[]): void => {
    if (findings.length === 0) return;
    writeLine(draft, `${title}：`);
    for (const finding of findings.slice(0, SHOWN)) writeFinding(draft, finding, report, problem.fix === undefined);
    const rest = findings.length - SHOWN;
    if (rest > 0) writeLine(draft, `另有 ${rest} 条未列出。`);
  };
  writeAll(PROBLEM_PARTS.alike(alike.length), alike);
  writeAll(PROBLEM_PARTS.follows(follows.length), follows);
  if (unchecked.length > 0) {
    const reasons = unchecked.slice(0, SHOWN).map(({ reason }) => reason);
    writeLine(draft, `${PROBLEM_PARTS.unchecked(unchecked.length)}：${reasons.join("")}`);
  }
}

function writeLine(draft: SheetDraft, text: string): void {
  draft.put("", STYLES.soft, span("number", "table"));
  draft.put(text, STYLES.soft, span("problem", "basis"));
  draft.advance();
}

/** A finding in one row: its first cell is the way there, and the formula names the others. */
function writeFinding(draft: SheetDraft, finding: ReportFinding, report: Report, withFix: boolean): void {
  const { cells, message, fix, basis, left = "", right = "", difference = "" } = finding;
  const [cell] = cells;
  const formula = formulaName(finding);
  draft.put("", STYLES.soft, span("number"));
  draft.put(toldFinding(finding).word, STYLES.softCenter, span("severity"));
  draft.put(tableText(finding.table, report), STYLES.softCenter, span("table"));
  draft.put(lines(message, formula), STYLES.soft, span("problem"));
  draft.put(cell ? placeName(cell) : "", cell ? STYLES.link : STYLES.soft, span("cell"));
  if (cell) draft.link(columnOf("cell"), cell.place);
  draft.put(cell ? valueName(cell) : "", cell ? valueStyle(cell) : STYLES.soft, span("value"));
  draft.put(left, STYLES.softNumber, span("left"));
  draft.put(right, STYLES.softNumber, span("right"));
  draft.put(difference, STYLES.softNumber, span("difference"));
  draft.put(withFix && fix ? `改法：${fixText(fix)}。` : "", STYLES.soft, span("cause"));
  draft.put(`依据：${basis}`, STYLES.soft, span("basis"));
  draft.advance();
}
