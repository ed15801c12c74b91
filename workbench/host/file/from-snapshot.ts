import { CellValueType, type ICellData, type IRange, type IWorkbookData, type IWorksheetData } from "@univerjs/presets";
import { isCellError, type SheetSnapshot, type Snapshot, type SnapshotCell } from "../../../src/workbook";

/** Univer's grid shows some room after the data. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 8;

/** What was read from a file as a workbook for Univer: values, formulas, merges, what is hidden or protected. */
export function workbookDataOf(snapshot: Snapshot, name: string): Partial<IWorkbookData> {
  const sheets = snapshot.sheets.map((sheet, index): [string, Partial<IWorksheetData>] => {
    const id = `sheet-${index + 1}`;
    return [id, sheetData(id, sheet)];
  });
  return { id: "workbook", name, sheetOrder: sheets.map(([id]) => id), sheets: Object.fromEntries(sheets) };
}

function sheetData(id: string, sheet: SheetSnapshot): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [rows, columns] = [0, 0];
  for (const cell of sheet.cells) {
    (cellData[cell.row] ??= {})[cell.column] = cellOf(cell);
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  const hidden = (set: ReadonlySet<number>) => Object.fromEntries([...set].map((index) => [index, { hd: 1 as const }]));
  return {
    id,
    name: sheet.name,
    hidden: sheet.visible ? 0 : 1,
    cellData,
    rowCount: rows + SPARE_ROWS,
    columnCount: columns + SPARE_COLUMNS,
    mergeData: sheet.merges.map((area): IRange => ({
      startRow: area.top,
      startColumn: area.left,
      endRow: area.bottom,
      endColumn: area.right,
    })),
    rowData: hidden(sheet.hiddenRows),
    columnData: hidden(sheet.hiddenColumns),
    ...(sheet.protected && { custom: { excel: { protected: true } } }),
  };
}

function cellOf(cell: SnapshotCell): ICellData {
  const value = isCellError(cell.value) ? cell.value.error : cell.value;
  const formula = cell.formula === undefined ? {} : { f: cell.formula };
  if (typeof value === "boolean") return { ...formula, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") {
    const pattern = cell.text === undefined ? undefined : patternOf(value, cell.text);
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
