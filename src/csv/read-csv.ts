import type { SheetSnapshot, Snapshot } from "../workbook";
import { DEFAULT_LIMITS, type Limits } from "../xlsx";
import { CsvRows } from "./csv-rows";
import { amountColumns, withNumbers } from "./numbers";

/** What of the bounds on a workbook bounds a CSV file, too. */
export type CsvLimits = Pick<Limits, "cells" | "textCharacters" | "sharedStrings" | "plainRows" | "ledgerCells">;

/** How to read; what is left out keeps its default. */
export interface CsvOptions {
  readonly limits?: Partial<CsvLimits>;
  /** Tells by its first rows whether the sheet is a ledger, whose other rows are kept in numbers and may be many; none is unless told. */
  readonly isLedger?: (first: SheetSnapshot) => boolean;
}

/**
 * The workbook that a CSV file is: one visible sheet of that name, a record a row, as Excel would show it, but for codes, which keep their noughts. Throws
 * XlsxError, with the line and what to do, for what cannot be read and for what is beyond the bounds.
 */
export function readCsv(bytes: Uint8Array, name: string, options: CsvOptions = {}): Snapshot {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const rows = new CsvRows(bytes, limits);
  const sheet = { name, visible: true, hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  const whole = { ...sheet, merges: [], protected: false };
  const first = rows.cells(limits.plainRows);
  const isLong = !rows.isAtEnd && options.isLedger?.({ ...whole, cells: withNumbers(first, amountColumns(first)) });
  if (!isLong) {
    const cells = rows.isAtEnd ? first : [...first, ...rows.cells(Infinity)];
    return { sheets: [{ ...whole, cells: withNumbers(cells, amountColumns(cells)) }] };
  }
  const amounts = amountColumns(first);
  const rest = rows.rest(amounts);
  return { sheets: [{ ...whole, cells: withNumbers(first, amounts), rest }] };
}
