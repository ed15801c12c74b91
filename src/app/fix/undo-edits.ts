import { plainDecimal, shiftDecimal } from "../../money";
import { newSum } from "../../formula";
import {
  type CellEdit,
  type EditContent,
  type HeldCell,
  type NewCell,
  type ReplacedFormat,
  type RowInsertion,
  type RowRemoval,
  type Snapshot,
  type SnapshotCell,
  type WorkbookEdit,
  apart,
  cellAt,
  cellInFormula,
  isRowEdit,
  isRowInsertion,
  newRowAfter,
  rowAfter,
} from "../../workbook";

/**
 * What takes edits back once they are made: each cell must then hold what its edit has put there, each new row exactly what came with it.
 * @param before the workbook before them
 */
export function undoOf(edits: readonly WorkbookEdit[], before: Snapshot): WorkbookEdit[] {
  const { cells: changes, rows } = apart(edits);
  const back = changes.map((edit) => {
    const inverted = inverse(edit, cellAt(before, edit.cell));
    return { ...inverted, cell: { ...edit.cell, row: rowAfter(rows, edit.cell) ?? edit.cell.row } };
  });
  return [...back, ...rows.filter(isRowInsertion).map((row) => removal(rows, row))];
}

/** What takes edits back, the number formats too that they have replaced. */
export function withFormats(
  { edits, undo }: { readonly edits: readonly WorkbookEdit[]; readonly undo: readonly WorkbookEdit[] },
  replaced: readonly ReplacedFormat[],
): readonly WorkbookEdit[] {
  const { rows } = apart(edits);
  const formats = new Map(
    replaced.map(({ cell, format }) => [cellInFormula({ ...cell, row: rowAfter(rows, cell) ?? cell.row }), format]),
  );
  return undo.map((edit) => {
    const format = isRowEdit(edit) ? undefined : formats.get(cellInFormula(edit.cell));
    return format === undefined ? edit : { ...edit, format };
  });
}

/** Gives a cell back what it holds now; it must then hold what the edit has put there. */
function inverse({ cell, content }: CellEdit, now: SnapshotCell | undefined): CellEdit {
  const before = contentText(content);
  const value = now?.value;
  if (typeof value === "number") return { cell, before, content: { kind: "number", decimal: plainDecimal(value) } };
  return { cell, before, content: typeof value === "string" ? { kind: "text", text: value } : { kind: "blank" } };
}

function removal(rows: Parameters<typeof newSum>[0], insertion: RowInsertion): RowRemoval {
  const row = newRowAfter(rows, insertion);
  const held = insertion.cells.map((cell): HeldCell => ({
    row,
    column: cell.column,
    holds: heldBy(rows, insertion, cell),
  }));
  return { remove: { sheet: insertion.insert.sheet, row }, held };
}

function heldBy(rows: Parameters<typeof newSum>[0], insertion: RowInsertion, cell: NewCell): HeldCell["holds"] {
  return cell.content.kind === "sum" ? { formula: newSum(rows, insertion, cell) } : { text: contentText(cell.content) };
}

/** What a cell holds once it has that content, as `cellText` tells it. */
export function contentText(content: EditContent): string {
  if (content.kind === "number") return shiftDecimal(content.decimal, 0);
  return content.kind === "text" ? content.text : "";
}
