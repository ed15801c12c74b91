import { LongRowsBuilder, type SheetSnapshot } from "../../src/workbook";

/** The sheet with the rows behind the first so many kept in numbers, as a long ledger is read from a file. */
export function withRest(sheet: SheetSnapshot, plainRows: number): SheetSnapshot {
  const rest = new LongRowsBuilder();
  for (const cell of sheet.cells) if (cell.row >= plainRows) rest.add(cell);
  return { ...sheet, cells: sheet.cells.filter(({ row }) => row < plainRows), rest: rest.build() };
}
