import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/presets";

const CHARACTER_PX = 8;
const NARROWEST_PX = 48;
const WIDEST_PX = 280;

/** A row with fewer filled cells is a title, a line of facts or a note, which runs over its empty neighbours. */
const CELLS_OF_A_TABLE_ROW = 3;

/**
 * Widens columns to what stands in the tables' rows; a snapshot knows no widths. Texts in merged cells do not count: they
 * have room.
 */
export function fitColumns(data: Partial<IWorkbookData>): Partial<IWorkbookData> {
  const sheets = Object.entries(data.sheets ?? {}).map(([id, sheet]) => [id, fitted(sheet)] as const);
  return { ...data, sheets: Object.fromEntries(sheets) };
}

function fitted(sheet: Partial<IWorksheetData>): Partial<IWorksheetData> {
  const widths = new Map<number, number>();
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    const cells = Object.entries((line ?? {}) as Record<string, ICellData>);
    if (cells.length < CELLS_OF_A_TABLE_ROW) continue;
    for (const [column, cell] of cells) {
      if (isMerged(sheet, Number(row), Number(column))) continue;
      const width = Math.min(WIDEST_PX, widthOf(cell));
      widths.set(Number(column), Math.max(widths.get(Number(column)) ?? NARROWEST_PX, width));
    }
  }
  const columnData = Object.fromEntries(
    [...widths].map(([column, w]) => [column, { ...sheet.columnData?.[column], w }]),
  );
  return { ...sheet, columnData: { ...sheet.columnData, ...columnData } };
}

function isMerged(sheet: Partial<IWorksheetData>, row: number, column: number): boolean {
  return (sheet.mergeData ?? []).some(
    (area) => area.startRow <= row && row <= area.endRow && area.startColumn <= column && column <= area.endColumn,
  );
}

/** A rough width: an ideograph is as wide as two letters. A title over an empty row overflows, as in Excel. */
function widthOf(cell: ICellData): number {
  const text = String(cell.v ?? "");
  const wide = [...text].filter((letter) => letter.charCodeAt(0) > 0x2e7f).length;
  return (text.length + wide) * CHARACTER_PX * 0.9 + 16;
}
