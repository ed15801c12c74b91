import { type CellEdit, type CellValue, type Snapshot, cellText } from "../../src/workbook";
import { withCell } from "./snapshots";

/** The snapshot with edits made, as Excel would make them. Throws where a cell does not hold what its edit expects. */
export function withEdits(snapshot: Snapshot, edits: readonly CellEdit[]): Snapshot {
  return edits.reduce((before, { cell, before: expected, content }) => {
    const now = before.sheets
      .find(({ name }) => name === cell.sheet)
      ?.cells.find(({ row, column }) => row === cell.row && column === cell.column);
    if (cellText(now?.value) !== expected) throw new Error(`${cellText(now?.value)} is not ${expected}`);
    const value: CellValue | undefined =
      content.kind === "number" ? Number(content.decimal) : content.kind === "text" ? content.text : undefined;
    return withCell(before, cell, value);
  }, snapshot);
}
