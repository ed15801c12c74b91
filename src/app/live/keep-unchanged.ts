import { type CellValue, type SheetSnapshot, type Snapshot, type SnapshotCell, isCellError } from "../../workbook";

/**
 * The workbook as it is now, with the sheets that hold what they held as the same objects as before: whoever keeps something of a sheet
 * knows it again. The whole is the same object where nothing has changed at all.
 */
export function keepUnchanged(before: Snapshot, now: Snapshot): Snapshot {
  const known = new Map(before.sheets.map((sheet) => [sheet.id ?? sheet.name, sheet]));
  const sheets = now.sheets.map((sheet) => {
    const same = known.get(sheet.id ?? sheet.name);
    return same && sameSheet(same, sheet) ? same : sheet;
  });
  const all = sheets.length === before.sheets.length && sheets.every((sheet, index) => sheet === before.sheets[index]);
  return all && before.manualCalculation === now.manualCalculation ? before : { ...now, sheets };
}

function sameSheet(one: SheetSnapshot, other: SheetSnapshot): boolean {
  if (one === other) return true;
  return (
    one.name === other.name &&
    one.visible === other.visible &&
    one.protected === other.protected &&
    one.cells.length === other.cells.length &&
    sameNumbers(one.hiddenRows, other.hiddenRows) &&
    sameNumbers(one.hiddenColumns, other.hiddenColumns) &&
    one.cells.every((cell, index) => sameCell(cell, other.cells[index])) &&
    JSON.stringify(one.merges) === JSON.stringify(other.merges)
  );
}

function sameNumbers(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

function sameCell(one: SnapshotCell, other: SnapshotCell | undefined): boolean {
  return (
    one.row === other?.row &&
    one.column === other.column &&
    one.formula === other.formula &&
    one.text === other.text &&
    sameValue(one.value, other.value)
  );
}

function sameValue(one: CellValue, other: CellValue): boolean {
  return one === other || (isCellError(one) && isCellError(other) && one.error === other.error);
}
