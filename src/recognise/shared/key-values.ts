import type { CellRef, SheetSnapshot, SnapshotCell } from "../../workbook";
import { rowsOf } from "../ledger/rows";
import { headerForm } from "./header-form";
import { shown } from "./shown";

/** A line of a sheet that has a key and its value beside it. */
export interface KeyValue {
  /** In the form of headings. */
  readonly key: string;
  /** Where the value stands, or would stand. */
  readonly cell: CellRef;
  /** Absent where nothing stands beside the key. */
  readonly value?: SnapshotCell;
}

/**
 * The lines of a sheet of keys and values, from the top. The value stands right of its key: what stands further right is a note about it, and no
 * value where there is none. The heading is a line, too.
 */
export function keyValues(sheet: SheetSnapshot): KeyValue[] {
  return rowsOf(sheet).flatMap(({ row, cells }) => {
    const key = [...cells.values()].reduce((first, cell) => (cell.column < first.column ? cell : first));
    const column = key.column + 1;
    const value = cells.get(column);
    return [{ key: headerForm(shown(key)), cell: { sheet: sheet.name, row, column }, ...(value && { value }) }];
  });
}
