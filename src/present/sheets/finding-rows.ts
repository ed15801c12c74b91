import type { Report, ReportCell, ReportFinding } from "../../diagnose/report";
import type { CellStyle } from "../../workbook";
import { formulaName, placeName, valueName } from "../wording/cells";
import { dayText } from "../wording/day";
import { EXPLAINED } from "../wording/explanations";
import { adjustmentText, isRounding } from "../wording/rounding";
import { causeText } from "../wording/suspects";
import { toldFinding } from "../wording/severity";
import { numberIn } from "../wording/tables";
import { columnOf, span } from "./columns";
import type { SheetDraft } from "./sheet-draft";
import { STYLES, toned } from "./styles";

const SHOWN_CELLS = 6;
const SHOWN_ADJUSTMENTS = 4;

/** Writes one finding: a row for each of its cells, which are links, with everything else beside them over all these rows. */
export function writeFinding(draft: SheetDraft, finding: ReportFinding, number: number, report: Report): void {
  const told = toldFinding(finding);
  const cells = filledFirst(finding.cells);
  const shown = cells.slice(0, cells.length > SHOWN_CELLS ? SHOWN_CELLS - 1 : SHOWN_CELLS);
  const rest = cells.length - shown.length;
  const rows = Math.max(1, shown.length + (rest > 0 ? 1 : 0));
  draft.put(String(number), STYLES.center, span("number"), rows);
  draft.put(told.word, toned(STYLES.center, told.tone), span("severity"), rows);
  draft.put(finding.table ? numberIn(report, finding.table) : "整本", STYLES.center, span("table"), rows);
  draft.put(lines(finding.message, formulaName(finding)), STYLES.body, span("problem"), rows);
  draft.put(finding.left ?? "", STYLES.number, span("left"), rows);
  draft.put(finding.right ?? "", STYLES.number, span("right"), rows);
  draft.put(finding.difference ?? "", STYLES.number, span("difference"), rows);
  draft.put(remedy(finding, report), STYLES.body, span("cause"), rows);
  draft.put(lines(`依据：${finding.basis}`, `处理：${finding.advice}`), STYLES.body, span("basis"), rows);
  for (const cell of shown) {
    draft.put(placeName(cell), STYLES.link, span("cell"));
    draft.link(columnOf("cell"), cell.place);
    draft.put(valueName(cell), valueStyle(cell), span("value"));
    draft.advance();
  }
  if (shown.length === 0) draft.put("", STYLES.body, span("cell", "value"));
  if (rest > 0) draft.put(`等 ${cells.length} 处`, STYLES.center, span("cell", "value"));
  if (shown.length === 0 || rest > 0) draft.advance();
  writeExplanation(draft, finding);
}

/** Where not all cells are shown, those that say something are. */
function filledFirst(cells: readonly ReportCell[]): readonly ReportCell[] {
  if (cells.length <= SHOWN_CELLS) return cells;
  return [...cells.filter(({ value }) => value !== ""), ...cells.filter(({ value }) => value === "")];
}

function valueStyle({ value }: ReportCell): CellStyle {
  return /^-?[\d.]+$/.test(value) || value === "" ? STYLES.number : STYLES.body;
}

/** What the unit wrote about it, in a row below it. */
function writeExplanation(draft: SheetDraft, { explanation }: ReportFinding): void {
  if (!explanation) return;
  const { kind, text, who, when } = explanation;
  draft.put(EXPLAINED[kind], STYLES.center, span("number", "table"));
  draft.put(`${text}（${who}　${dayText(when)}）`, STYLES.strong, span("problem", "basis"));
  draft.advance();
}

/** Which cell is to blame and what mends it; of a rounding difference, which figures could take it. */
function remedy(finding: ReportFinding, { suspects }: Report): string {
  if (isRounding(finding)) {
    const all = finding.adjustments ?? [];
    const rest = all.length > SHOWN_ADJUSTMENTS ? [`等 ${all.length} 处可调。`] : [];
    return lines(...all.slice(0, SHOWN_ADJUSTMENTS).map((one) => `${adjustmentText(one)}。`), ...rest);
  }
  const own = finding.fix;
  const fix =
    own ?? suspects.find(({ explains, rank, fix: one }) => rank === 0 && one && explains.includes(finding.id))?.fix;
  const change = fix && `改法：${fix.label}${fix.safe ? "" : "（请先核对）"}。`;
  return lines(causeText(finding, suspects), change);
}

function lines(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== "").join("\n");
}
