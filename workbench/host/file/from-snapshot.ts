import { CellValueType, type ICellData, type IRange, type IWorkbookData, type IWorksheetData } from "@univerjs/presets";
import { isCellError, type SheetSnapshot, type Snapshot, type SnapshotCell } from "../../../src/workbook";
import type { WorkbookLook } from "../../../src/xlsx";
import { lookName, type Looks, looksOf } from "./look-of-sheet";
import { styleOfLook } from "./style-of-look";

/** Univer's grid shows some room after the data. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 8;

/**
 * What was read from a file as a workbook for Univer: values, formulas, merges, what is hidden or protected.
 * @param look how it looks; without it numbers are shown as they were in the file, and all else plain
 */
export function workbookDataOf(snapshot: Snapshot, name: string, look?: WorkbookLook): Partial<IWorkbookData> {
  const sheets = snapshot.sheets.map((sheet, index): [string, Partial<IWorksheetData>] => {
    const id = `sheet-${index + 1}`;
    const own = look?.sheets.find((one) => one.name === sheet.name);
    return [id, sheetData(id, sheet, own && looksOf(own, look?.looks ?? []))];
  });
  const styles = look && Object.fromEntries(look.looks.map((one, index) => [lookName(index), styleOfLook(one)]));
  return {
    id: "workbook",
    name,
    ...(styles && { styles, defaultStyle: lookName(0) }),
    sheetOrder: sheets.map(([id]) => id),
    sheets: Object.fromEntries(sheets),
  };
}

function sheetData(id: string, sheet: SheetSnapshot, looks: Looks | undefined): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = { ...looks?.cellData };
  for (const cell of sheet.cells) {
    const line = (cellData[cell.row] ??= {});
    const content = cellOf(cell, looks === undefined);
    line[cell.column] = { ...content, ...line[cell.column] };
  }
  const rowData = withHidden(looks?.rowData ?? {}, sheet.hiddenRows);
  const columnData = withHidden(looks?.columnData ?? {}, sheet.hiddenColumns);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visible ? 0 : 1,
    ...looks,
    cellData,
    rowCount: last(cellData) + SPARE_ROWS,
    columnCount: Object.values(cellData).reduce((most, line) => Math.max(most, last(line)), 0) + SPARE_COLUMNS,
    mergeData: sheet.merges.map((area): IRange => ({
      startRow: area.top,
      startColumn: area.left,
      endRow: area.bottom,
      endColumn: area.right,
    })),
    rowData,
    columnData,
    ...(sheet.protected && { custom: { excel: { protected: true } } }),
  };
}

/** One more than the greatest number that names something. */
function last(numbered: Readonly<Record<number, unknown>>): number {
  return Object.keys(numbered).reduce((most, key) => Math.max(most, Number(key) + 1), 0);
}

function withHidden<T extends { hd?: number }>(
  data: Readonly<Record<number, Partial<T>>>,
  hidden: ReadonlySet<number>,
): Record<number, Partial<T>> {
  const all = { ...data };
  for (const index of hidden) all[index] = { ...all[index], hd: 1 } as Partial<T>;
  return all;
}

/** @param isPlain nothing is known of how it looks: a number is shown as it was in the file */
function cellOf(cell: SnapshotCell, isPlain: boolean): ICellData {
  const value = isCellError(cell.value) ? cell.value.error : cell.value;
  const formula = cell.formula === undefined ? {} : { f: cell.formula };
  if (typeof value === "boolean") return { ...formula, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") {
    const pattern = cell.text === undefined || !isPlain ? undefined : patternOf(value, cell.text);
    return { ...formula, v: value, t: CellValueType.NUMBER, ...(pattern && { s: { n: { pattern } } }) };
  }
  // Text that looks like a number stays text, as in the file.
  return { ...formula, v: value, t: cell.formula === undefined ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A snapshot keeps what a cell shows, not its number format; the common ones can be told from it. */
function patternOf(value: number, text: string): string | undefined {
  if (/^0+\d*$/.test(text) && Number(text) === value) return "0".repeat(text.length);
  const decimals = /^-?[\d,]+\.(\d+)$/.exec(text)?.[1]?.length;
  if (decimals !== undefined) return `${text.includes(",") ? "#,##0" : "0"}.${"0".repeat(decimals)}`;
  return undefined;
}
