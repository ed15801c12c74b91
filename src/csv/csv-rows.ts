import { type LongRows, LongRowsBuilder, type SnapshotCell } from "../workbook";
import { csvTooLarge } from "./errors";
import { numberOf } from "./numbers";
import type { CsvLimits } from "./read-csv";
import { CsvRecords } from "./records";

/** Excel's own bounds: rows and columns of a sheet, characters of a cell. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CHARACTERS = 32_767;

/** The rows of a CSV file, one record each, within the bounds. Throws XlsxError, with the line, for what passes them. */
export class CsvRows {
  private readonly records: CsvRecords;
  /** The row of the record that the reader stands on, from 0. */
  private row = -1;
  private count = 0;
  private characters = 0;

  constructor(
    bytes: Uint8Array,
    private readonly limits: CsvLimits,
  ) {
    this.records = new CsvRecords(bytes);
  }

  get isAtEnd(): boolean {
    return this.records.isAtEnd;
  }

  /** The cells of the rows up to that one, from where the reader stands; all are texts. */
  cells(until: number): SnapshotCell[] {
    const { records, limits } = this;
    const cells: SnapshotCell[] = [];
    while (this.row + 1 < until && this.next()) {
      for (let column = 0; column < records.count; column++) {
        const value = this.text(column);
        if (value === "") continue;
        if (++this.count > limits.cells) throw this.tooMany(limits.cells);
        this.characters += value.length;
        if (this.characters > limits.textCharacters) throw this.tooLong();
        cells.push({ row: this.row, column, value });
      }
    }
    return cells;
  }

  /**
   * All other rows, in numbers.
   * @param amounts the columns that hold amounts, as far as it is known; those in which a number with decimals stands are added
   */
  rest(amounts: Set<number>): LongRows {
    const { records, limits } = this;
    const rows = new LongRowsBuilder();
    while (this.next()) {
      for (let column = 0; column < records.count; column++) {
        const decimal = records.decimal(column);
        if (decimal !== undefined) {
          amounts.add(column);
          rows.addNumber(this.row, column, decimal);
          continue;
        }
        const text = this.text(column);
        if (text === "") continue;
        const number = amounts.has(column) ? numberOf(text) : undefined;
        if (number === undefined) rows.addText(this.row, column, text);
        else rows.addNumber(this.row, column, number);
      }
      if (rows.cells > limits.ledgerCells) throw this.tooMany(limits.ledgerCells);
      if (rows.different > limits.sharedStrings || rows.characters > limits.textCharacters) throw this.tooLong();
    }
    rows.replaceTexts(amounts, numberOf);
    return rows.build();
  }

  private next(): boolean {
    const { records } = this;
    if (!records.next()) return false;
    this.row++;
    if (this.row >= MOST_ROWS) throw this.tooLarge(`行数超过 Excel 的上限（${MOST_ROWS} 行）`);
    if (records.count > MOST_COLUMNS) throw this.tooLarge(`列数超过 Excel 的上限（${MOST_COLUMNS} 列）`);
    return true;
  }

  private text(column: number): string {
    const text = this.records.text(column);
    if (text.length <= MOST_CHARACTERS) return text;
    const bound = `一个单元格的上限（${MOST_CHARACTERS} 个字）`;
    throw this.tooLarge(`第 ${column + 1} 列的文字超过${bound}，可能是引号没有成对`);
  }

  private tooMany(limit: number): Error {
    return this.tooLarge(`单元格的个数超过上限（${limit}）`);
  }

  private tooLong(): Error {
    return this.tooLarge("文字的总长度超过上限");
  }

  private tooLarge(what: string): Error {
    return csvTooLarge(this.records.line, what);
  }
}
