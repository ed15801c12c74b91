import * as XLSX from "@e965/xlsx";
import { a1, type CellValue, type SnapshotCell } from "../workbook";
import { damaged, NOT_COMPUTED, shownNumber } from "../xlsx";

/** Error values by the numbers that stand for them in files. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/** What cells of one sheet have in common. */
export interface CellContext {
  readonly sheet: string;
  /** Days are counted from 1904, as in workbooks from old Macintoshes. */
  readonly from1904: boolean;
  /** The formulas of arrays by their areas, as the library names them (`A1:B2`). */
  readonly arrays: ReadonlyMap<string, string>;
}

/** The cell as a snapshot has it; undefined for one that holds nothing. Throws XlsxError `damaged` for a number that is none. */
export function snapshotCell(
  cell: XLSX.CellObject,
  row: number,
  column: number,
  context: CellContext,
): SnapshotCell | undefined {
  const own = cell.f ?? (cell.F === undefined ? undefined : context.arrays.get(cell.F));
  const formula = own === undefined ? undefined : `=${own}`;
  const value = valueOf(cell) ?? (formula === undefined ? undefined : NOT_COMPUTED);
  if (value === undefined || (value === "" && formula === undefined)) return undefined;
  if (typeof value === "number" && !Number.isFinite(value))
    throw damaged(`工作表“${context.sheet}”的单元格 ${a1({ row, column })} 数值无法识别`);
  const text = shownText(value, cell.z, context);
  return {
    row,
    column,
    value,
    ...(formula !== undefined && { formula }),
    ...(text !== undefined && { text }),
  };
}

function valueOf({ t, v, w }: XLSX.CellObject): CellValue | undefined {
  if (t === "e") return { error: ERRORS.get(v) ?? w ?? "#VALUE!" };
  if (t === "z" || v === undefined || v === null || v instanceof Date) return undefined;
  return v;
}

/** What the cell shows where that is another text than its number: leading zeros (3 shown as 03), and dates (45352 shown as 3-1). */
function shownText(value: CellValue, format: string | number | undefined, context: CellContext): string | undefined {
  if (typeof value !== "number" || typeof format !== "string") return undefined;
  const text = XLSX.SSF.is_date(format)
    ? (XLSX.SSF.format(format, value, { date1904: context.from1904 }) as string)
    : shownNumber(value, format);
  return text === String(value) ? undefined : text;
}
