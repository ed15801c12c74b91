import { BooleanNumber, type ICellData, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/presets";
import type { CellLook, SheetLook } from "../../../src/xlsx";

const PIXELS_PER_POINT = 4 / 3;
/** A digit of 宋体 or 等线 in 11 points is 8 pixels wide, one of Calibri 7: Excel counts columns' widths in digits. */
const WIDE_DIGIT = 8;
const NARROW_DIGIT = 7;
const SIZE_OF_DIGIT = 11;
/** Without a width of its own a column has 8 digits and the room at its sides. */
const USUAL_WIDTH = 8.43 + 0.71;

/** The height of a row, in points, where the file does not tell one. */
const USUAL_HEIGHT = 15;

/** What of Univer's data of a sheet comes from how the sheet looks. */
export type Looks = Pick<
  IWorksheetData,
  "cellData" | "rowData" | "columnData" | "freeze" | "showGridlines" | "defaultColumnWidth" | "defaultRowHeight"
> & { readonly tabColor?: string };

/** The name under which Univer's workbook keeps a look: 12 → `look-12`. */
export function lookName(look: number): string {
  return `look-${look}`;
}

/**
 * How a sheet looks, in Univer's terms.
 * @param looks those of the workbook; the first is that of cells that have none, whose font tells how wide a column is
 */
export function looksOf(sheet: SheetLook, looks: readonly CellLook[]): Looks {
  const digit = digitPixels(looks[0]);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of sheet.cells) {
    cellData[row] = Object.fromEntries([...line].map(([column, look]) => [column, { s: lookName(look) }]));
  }
  const { rows, columns } = sheet.frozen;
  return {
    cellData,
    rowData: rowsOf(sheet, looks),
    columnData: columnsOf(sheet, digit),
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    showGridlines: sheet.hasGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultColumnWidth: Math.round((sheet.defaultWidth ?? USUAL_WIDTH) * digit),
    defaultRowHeight: Math.round((sheet.defaultHeight ?? USUAL_HEIGHT) * PIXELS_PER_POINT),
    ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor }),
  };
}

/** A line of text with the room above and below it, as a multiple of its font's size: 12 points of 宋体 stand in a row of 14.25, 22 in one of 27. */
const LINE = 1.25;

/** The rows with a height or a format of their own, and those that are as high as their largest font wants, as Excel makes them when it opens a file. */
function rowsOf({ rows, cells, defaultHeight = USUAL_HEIGHT }: SheetLook, looks: readonly CellLook[]) {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, line] of cells) {
    const size = Math.max(...[...line.values()].map((look) => looks[look]?.font.size ?? SIZE_OF_DIGIT));
    const height = size * LINE;
    if (height > defaultHeight) data[row] = { ah: Math.round(height * PIXELS_PER_POINT), ia: BooleanNumber.TRUE };
  }
  for (const [row, { height, look }] of rows) {
    data[row] = {
      ...(height === undefined ? data[row] : { h: Math.round(height * PIXELS_PER_POINT), ia: BooleanNumber.FALSE }),
      ...(look !== undefined && { s: lookName(look) }),
    };
  }
  return data;
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
