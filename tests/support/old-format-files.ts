import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";

/** The old formats that the library can write, by the names it has for them. */
export const BOOK_TYPES = { xls: "biff8", xlsb: "xlsb", ods: "ods", xml: "xlml" } as const;

type Written = keyof typeof BOOK_TYPES;

/** A workbook of the library's in an old format. */
export function inOldFormat(book: XLSX.WorkBook, format: Written): Uint8Array {
  return new Uint8Array(XLSX.write(book, { bookType: BOOK_TYPES[format], type: "buffer", cellStyles: true }) as Buffer);
}

/** A workbook of one sheet, `表`, of these cells by their addresses, in an old format. */
export function oneOldSheet(cells: Readonly<Record<string, XLSX.CellObject>>, format: Written): Uint8Array {
  const sheet: XLSX.WorkSheet = { ...cells, "!ref": "A1:Z99" };
  return inOldFormat({ SheetNames: ["表"], Sheets: { 表: sheet } }, format);
}

/** An .xlsx as the same workbook in an old format: its values, formulas, number formats and merged cells. */
export function asOldFormat(xlsx: Uint8Array, format: Written): Uint8Array {
  return inOldFormat(XLSX.read(xlsx, { type: "array", cellStyles: true, cellNF: true }), format);
}

/** An .xlsx in an old format, with a formula and its result in one cell. The library writes no formulas into .xls and .xlsb. */
export function withFormula(
  xlsx: Uint8Array,
  { sheet, address, formula, value }: { sheet: string; address: string; formula: string; value: number },
  format: "ods" | "xml",
): Uint8Array {
  const book = XLSX.read(xlsx, { type: "array", cellStyles: true, cellNF: true });
  const cell = book.Sheets[sheet]?.[address] as XLSX.CellObject | undefined;
  if (!cell) throw new Error(`no cell ${sheet}!${address}`);
  Object.assign(cell, { f: formula, v: value });
  return inOldFormat(book, format);
}

/** The real workbook that comes with the project, in an old format. */
export function sampleInOldFormat(format: Written): Uint8Array {
  return asOldFormat(new Uint8Array(readFileSync(join(__dirname, "../../samples/budget-2024.xlsx"))), format);
}
