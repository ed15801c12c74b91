import { BooleanNumber, type ICellData, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/presets";
import type { CellLook, SheetLook } from "../../../src/xlsx";

const PIXELS_PER_POINT = 4 / 3;
/** A digit of 宋体 or 等线 in 11 points is 8 pixels wide, one of Calibri 7: Excel counts columns' widths in digits. */
const WIDE_DIGIT = 8;
const NARROW_DIGIT = 7;
const SIZE_OF_DIGIT = 11;
/** Without a width of its own a column has 8 digits and the room at its sides. */
const USUAL_WIDTH = 8.43 + 0.71;

/** What of Univer's data of a sheet comes from how the sheet looks. */
export type Looks = Pick<
  IWorksheetData,
  "cellData" | "rowData" | "columnData" | "freeze" | "showGridlines" | "defaultColumnWidth" | "defaultRowHeight"
> & { readonly tabColor?: string };

/** The name under which Univer's workbook keeps a look: 12 → `look-12`. */
export function lookName(look: number): string {
  return `look-${look}`;
}

/** How a sheet looks, in Univer's terms. @param own the look of cells that have none, whose font tells how wide a column is */
export function looksOf(sheet: SheetLook, own: CellLook | undefined): Looks {
  const digit = digitPixels(own);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of sheet.cells) {
    cellData[row] = Object.fromEntries([...line].map(([column, look]) => [column, { s: lookName(look) }]));
  }
  const { rows, columns } = sheet.frozen;
  return {
    cellData,
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet, digit),
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    showGridlines: sheet.hasGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultColumnWidth: Math.round((sheet.defaultWidth ?? USUAL_WIDTH) * digit),
    defaultRowHeight: Math.round((sheet.defaultHeight ?? 15) * PIXELS_PER_POINT),
    ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor }),
  };
}

function rowsOf({ rows }: SheetLook): Record<number, Partial<IRowData>> {
  const entries = [...rows].map(([row, { height, look }]) => [
    row,
    {
      ...(height !== undefined && { h: Math.round(height * PIXELS_PER_POINT), ia: BooleanNumber.FALSE }),
      ...(look !== undefined && { s: lookName(look) }),
    },
  ]);
  return Object.fromEntries(entries) as Record<number, Partial<IRowData>>;
}

/** A width or a format that goes on to the last column of Excel's does so in Univer as far as its grid goes. */
function columnsOf(sheet: SheetLook, digit: number): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  const used = [...sheet.cells.values()].reduce((most, line) => Math.max(most, ...line.keys()), 0);
  for (const { first, last, width, look } of sheet.columns) {
    for (let column = first; column <= Math.min(last, Math.max(first, used + BEYOND)); column++) {
      data[column] = {
        ...(width !== undefined && { w: Math.round(width * digit) }),
        ...(look !== undefined && { s: lookName(look) }),
      };
    }
  }
  return data;
}

/** So many columns right of the last filled one are given their width. */
const BEYOND = 30;

/** How many pixels a digit of the workbook's own font is wide. @param own the look of cells that have none */
export function digitPixels(own: CellLook | undefined): number {
  const { name = "", size = SIZE_OF_DIGIT } = own?.font ?? {};
  const isWide = /[^ -~]|^(Sim|DengXian|FangSong|KaiTi|Microsoft YaHei)/.test(name);
  return Math.round(((isWide ? WIDE_DIGIT : NARROW_DIGIT) * size) / SIZE_OF_DIGIT);
}
