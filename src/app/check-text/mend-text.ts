import type { ReportText, ReportTextMending } from "../../diagnose/report";
import { type CellEdit, type CellRef, LONGEST_CELL_TEXT, placeText } from "../../workbook";

/**
 * The edits of cells that mend a text which stands in a sheet; undefined where it stands in none, or where one of its numbers stands in its cell more than
 * once: which of them is meant a text alone does not tell.
 */
export function textCellEdits({ paragraphs }: ReportText, { edits }: ReportTextMending): CellEdit[] | undefined {
  const cells = new Map<string, { readonly cell: CellRef; readonly before: string; after: string }>();
  if (edits.length === 0) return undefined;
  for (const { paragraph, before, after } of edits) {
    const cell = paragraphs[paragraph]?.cell;
    if (!cell || before === "") return undefined;
    const key = placeText(cell);
    const known = cells.get(key) ?? newCell(paragraphs, cell, key);
    const at = known.after.indexOf(before);
    if (at < 0 || known.after.indexOf(before, at + 1) >= 0) return undefined;
    known.after = known.after.slice(0, at) + after + known.after.slice(at + before.length);
    if (known.after.length > LONGEST_CELL_TEXT) return undefined;
    cells.set(key, known);
  }
  return [...cells.values()].map(({ cell, before, after }) => ({
    cell,
    before,
    content: { kind: "text", text: after },
  }));
}

/** The whole text of a cell: its lines are paragraphs. */
function newCell(paragraphs: ReportText["paragraphs"], cell: CellRef, key: string) {
  const lines = paragraphs.filter((one) => one.cell && placeText(one.cell) === key).map(({ raw }) => raw);
  const before = lines.join("\n");
  return { cell, before, after: before };
}
