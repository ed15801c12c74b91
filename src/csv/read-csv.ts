import type { Snapshot, SnapshotCell } from "../workbook";
import { DEFAULT_LIMITS, type Limits } from "../xlsx";
import { csvTooLarge } from "./errors";
import { withNumbers } from "./numbers";
import { CsvRecords } from "./records";

/** Excel's own bounds: rows and columns of a sheet, characters of a cell. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CHARACTERS = 32_767;

/** What of the bounds on a workbook bounds a CSV file, too. */
export type CsvLimits = Pick<Limits, "cells" | "textCharacters">;

/**
 * The workbook that a CSV file is: one visible sheet of that name, a record a row, as Excel would show it, but for codes, which keep their noughts. Throws
 * XlsxError, with the line and what to do, for what cannot be read and for what is beyond the bounds.
 */
export function readCsv(bytes: Uint8Array, name: string, limits: CsvLimits = DEFAULT_LIMITS): Snapshot {
  const sheet = { name, visible: true, hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return { sheets: [{ ...sheet, cells: withNumbers(cellsOf(bytes, limits)), merges: [], protected: false }] };
}

function cellsOf(bytes: Uint8Array, limits: CsvLimits): SnapshotCell[] {
  const records = new CsvRecords(bytes);
  const cells: SnapshotCell[] = [];
  let characters = 0;
  for (let row = 0; records.next(); row++) {
    const { line, count } = records;
    if (row >= MOST_ROWS) throw csvTooLarge(line, `行数超过 Excel 的上限（${MOST_ROWS} 行）`);
    if (count > MOST_COLUMNS) throw csvTooLarge(line, `列数超过 Excel 的上限（${MOST_COLUMNS} 列）`);
    for (let column = 0; column < count; column++) {
      const value = records.text(column);
      if (value === "") continue;
      if (value.length > MOST_CHARACTERS)
        throw csvTooLarge(
          line,
          `第 ${column + 1} 列的文字超过一个单元格的上限（${MOST_CHARACTERS} 个字），可能是引号没有成对`,
        );
      if (cells.length >= limits.cells) throw csvTooLarge(line, `单元格的个数超过上限（${limits.cells}）`);
      characters += value.length;
      if (characters > limits.textCharacters) throw csvTooLarge(line, "文字的总长度超过上限");
      cells.push({ row, column, value });
    }
  }
  return cells;
}
