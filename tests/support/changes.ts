import {
  type CellValue,
  type Position,
  type SheetSnapshot,
  type Snapshot,
  columnIndex,
  parseA1,
} from "../../src/workbook";

/** One change to a workbook, as a test writes it. Places are told as Excel tells them: `表3!E9`, row `表3!9`, column `表3!E`. */
export type Change =
  /** Another value in a cell; null empties it. */
  | { readonly cell: string; readonly value: CellValue | null; readonly formula?: string }
  | { readonly hideRow: string }
  | { readonly hideColumn: string }
  /** A row put in above the one that is named, with its values from column A on. */
  | { readonly insertRow: string; readonly values: readonly (CellValue | null)[] }
  | { readonly removeRow: string }
  | { readonly removeSheet: string }
  | { readonly copySheet: string; readonly as: string };

/** The snapshot with the changes made, one after the other. Throws where a change names a place that is not there. */
export function changed(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  return changes.reduce(make, snapshot);
}

/** `表3!E9` → its sheet and its zero-based position. Throws where it is no address. */
export function placeOf(address: string): Position & { readonly sheet: string } {
  const [sheet, cell] = split(address);
  const position = parseA1(cell);
  if (!position) throw new Error(`${address} is no cell address`);
  return { sheet, ...position };
}

function make(snapshot: Snapshot, change: Change): Snapshot {
  if ("removeSheet" in change) {
    sheetNamed(snapshot, change.removeSheet);
    return { sheets: snapshot.sheets.filter((sheet) => sheet.name !== change.removeSheet) };
  }
  if ("copySheet" in change)
    return { sheets: [...snapshot.sheets, { ...sheetNamed(snapshot, change.copySheet), name: change.as }] };
  if ("cell" in change) {
    const { sheet, row, column } = placeOf(change.cell);
    return onSheet(snapshot, sheet, (before) => withValue(before, { row, column }, change));
  }
  if ("hideColumn" in change) {
    const [sheet, column] = split(change.hideColumn);
    return onSheet(snapshot, sheet, (before) => ({ ...before, hiddenColumns: new Set([columnIndex(column)]) }));
  }
  const [sheet, number] = split(
    "hideRow" in change ? change.hideRow : "insertRow" in change ? change.insertRow : change.removeRow,
  );
  const row = Number(number) - 1;
  if ("hideRow" in change) return onSheet(snapshot, sheet, (before) => ({ ...before, hiddenRows: new Set([row]) }));
  if ("insertRow" in change)
    return onSheet(snapshot, sheet, (before) =>
      change.values.reduce<SheetSnapshot>(
        (after, value, column) => withValue(after, { row, column }, { value }),
        movedDown(before, row, 1),
      ),
    );
  return onSheet(snapshot, sheet, (before) =>
    movedDown({ ...before, cells: before.cells.filter((cell) => cell.row !== row) }, row + 1, -1),
  );
}

function split(address: string): [sheet: string, place: string] {
  const at = address.lastIndexOf("!");
  if (at < 0) throw new Error(`${address} names no sheet`);
  return [address.slice(0, at), address.slice(at + 1)];
}

function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

function onSheet(snapshot: Snapshot, name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot {
  const before = sheetNamed(snapshot, name);
  return { sheets: snapshot.sheets.map((sheet) => (sheet === before ? change(before) : sheet)) };
}

function withValue(
  sheet: SheetSnapshot,
  { row, column }: Position,
  { value, formula }: { readonly value: CellValue | null; readonly formula?: string },
): SheetSnapshot {
  const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== column);
  const own = value === null ? [] : [{ row, column, value, ...(formula !== undefined && { formula }) }];
  return { ...sheet, cells: [...others, ...own].sort((a, b) => a.row - b.row || a.column - b.column) };
}

function movedDown(sheet: SheetSnapshot, from: number, by: number): SheetSnapshot {
  const moved = (row: number) => (row >= from ? row + by : row);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: moved(cell.row) })),
    merges: sheet.merges.map((area) => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) })),
  };
}
