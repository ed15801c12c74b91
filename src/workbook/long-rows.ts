import type { Area } from "./address";
import type { CellValue, SheetSnapshot, SnapshotCell } from "./snapshot";

/** What a cell holds, wherever it stands. */
export type CellContent = Pick<SnapshotCell, "value" | "text">;

/**
 * The rows of a long sheet behind its first ones, in numbers: six bytes a cell and eight more for a number, where a cell as an object takes sixty and more.
 * Each different text is kept once. Formulas are not kept. Plain data, which passes from one thread to another.
 */
export interface LongRows {
  /** The row of the sheet, zero-based, of each filled row; from the top. */
  readonly rows: Int32Array;
  /** Where the cells of each row begin in the two lists below; one more than there are rows, the last of them where all cells end. */
  readonly starts: Int32Array;
  /** The column of each cell, zero-based; those of a row from left to right. */
  readonly columns: Uint16Array;
  /** What each cell holds: from 0 up its place in `contents`, from −1 down its place in `numbers`: −1 is the first, −2 the second. */
  readonly kept: Int32Array;
  /** Texts, truth values, errors, and numbers that show as something else; each once. */
  readonly contents: readonly CellContent[];
  readonly numbers: Float64Array;
}

const FIRST_SIZE = 1 << 14;

/** Takes the cells of a long sheet one after the other, from the top, each row from left to right. */
export class LongRowsBuilder {
  /** How many cells it has. */
  cells = 0;
  /** How many characters its different texts have together. */
  characters = 0;
  private rowCount = 0;
  private numberCount = 0;
  private rows = new Int32Array(FIRST_SIZE);
  private starts = new Int32Array(FIRST_SIZE);
  private columns = new Uint16Array(FIRST_SIZE);
  private kept = new Int32Array(FIRST_SIZE);
  private numbers = new Float64Array(FIRST_SIZE);
  private readonly contents: CellContent[] = [];
  private readonly texts = new Map<string, number>();
  private readonly others = new Map<string, number>();
  /** What the last text of each column was, and where it is kept. */
  private readonly above: { readonly text: string; readonly kept: number }[] = [];

  /** How many different texts and other contents it has. */
  get different(): number {
    return this.contents.length;
  }

  /** The row of the last cell, and its column; −1 before the first. */
  get last(): { readonly row: number; readonly column: number } {
    if (this.cells === 0) return { row: -1, column: -1 };
    return { row: this.rows[this.rowCount - 1]!, column: this.columns[this.cells - 1]! };
  }

  /** A cell that holds a number and shows it. */
  addNumber(row: number, column: number, value: number): void {
    this.place(row, column, this.numberKept(value));
  }

  /** A cell that holds a text. */
  addText(row: number, column: number, text: string): void {
    // most columns of a ledger say the same in one row after the other
    const above = this.above[column];
    if (above?.text === text) return this.place(row, column, above.kept);
    let kept = this.texts.get(text);
    if (kept === undefined) {
      const own = apart(text);
      this.texts.set(own, (kept = this.enter({ value: own }, own.length)));
    }
    this.above[column] = { text, kept };
    this.place(row, column, kept);
  }

  /** A cell of any kind; its formula is left out. */
  add({ row, column, value, text }: SnapshotCell): void {
    if (typeof value === "string") this.addText(row, column, value);
    else if (typeof value === "number" && text === undefined) this.addNumber(row, column, value);
    else this.place(row, column, this.otherKept(value, text));
  }

  /** Makes numbers of the texts in some columns, where `numberOf` gives one. */
  replaceTexts(columns: ReadonlySet<number>, numberOf: (text: string) => number | undefined): void {
    const numbers = this.contents.map(({ value }) => (typeof value === "string" ? numberOf(value) : undefined));
    if (numbers.every((number) => number === undefined)) return;
    for (let cell = 0; cell < this.cells; cell++) {
      const at = this.kept[cell]!;
      if (at < 0 || !columns.has(this.columns[cell]!)) continue;
      const number = numbers[at];
      if (number !== undefined) this.kept[cell] = this.numberKept(number);
    }
  }

  /** All that was added. Nothing is to be added any more. */
  build(): LongRows {
    this.starts = withPlace(this.starts, this.rowCount);
    this.starts[this.rowCount] = this.cells;
    return {
      rows: this.rows.subarray(0, this.rowCount),
      starts: this.starts.subarray(0, this.rowCount + 1),
      columns: this.columns.subarray(0, this.cells),
      kept: this.kept.subarray(0, this.cells),
      contents: this.contents,
      numbers: this.numbers.subarray(0, this.numberCount),
    };
  }

  private place(row: number, column: number, kept: number): void {
    if (this.rowCount === 0 || this.rows[this.rowCount - 1] !== row) {
      this.rows = withPlace(this.rows, this.rowCount);
      this.starts = withPlace(this.starts, this.rowCount);
      this.rows[this.rowCount] = row;
      this.starts[this.rowCount++] = this.cells;
    }
    this.columns = withPlace(this.columns, this.cells);
    this.kept = withPlace(this.kept, this.cells);
    this.columns[this.cells] = column;
    this.kept[this.cells++] = kept;
  }

  private numberKept(value: number): number {
    this.numbers = withPlace(this.numbers, this.numberCount);
    this.numbers[this.numberCount] = value;
    return -1 - this.numberCount++;
  }

  private otherKept(value: CellValue, text: string | undefined): number {
    const key = JSON.stringify([value, text]);
    let known = this.others.get(key);
    if (known === undefined) {
      const content = text === undefined ? { value } : { value, text: apart(text) };
      this.others.set(key, (known = this.enter(content, key.length)));
    }
    return known;
  }

  private enter(content: CellContent, characters: number): number {
    this.characters += characters;
    return this.contents.push(content) - 1;
  }
}

/** Whether some of an area's rows are, or may be, among those that are kept in numbers. */
export function reachesRest({ rest }: Pick<SheetSnapshot, "rest">, { bottom }: Pick<Area, "bottom">): boolean {
  const first = rest?.rows[0];
  return first !== undefined && bottom >= first;
}

/** The cell of that number, counted over all rows. */
export function longCell({ columns, kept, contents, numbers }: LongRows, row: number, cell: number): SnapshotCell {
  const [column, at] = [columns[cell]!, kept[cell]!];
  if (at < 0) return { row, column, value: numbers[-1 - at]! };
  const { value, text } = contents[at]!;
  return text === undefined ? { row, column, value } : { row, column, value, text };
}

/** The list with room for one at that place: itself, or a copy of twice its size. */
function withPlace<List extends Int32Array | Uint16Array | Float64Array>(list: List, place: number): List {
  if (place < list.length) return list;
  const longer = new (list.constructor as new (length: number) => List)(list.length * 2);
  longer.set(list);
  return longer;
}

/** The text as one of its own: a part of a longer one keeps all of that in memory. */
function apart(text: string): string {
  return ` ${text}`.slice(1);
}
