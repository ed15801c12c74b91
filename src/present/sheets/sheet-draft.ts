import { rowHeights } from "../../layout/appearance/heights";
import {
  type Area,
  type CellStyle,
  type Place,
  type PlannedCell,
  type PlannedLink,
  type SheetPlan,
  cellInFormula,
} from "../../workbook";

/** Columns of a sheet, both included, counted from 0. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Longer texts fill a page and say no more; Excel's highest row holds about this much. */
const LONGEST_TEXT = 1_500;

/**
 * A sheet of the report while it is written, from above to below. Every content is a text, so that nothing that a workbook says can become a
 * formula, a number or a date.
 */
export class SheetDraft {
  readonly #cells: PlannedCell[] = [];
  readonly #merges: Area[] = [];
  readonly #links: PlannedLink[] = [];
  readonly #tall = new Map<number, number>();
  #next = 0;

  /** @param widths of the columns, in characters */
  constructor(private readonly widths: readonly number[]) {}

  /** The row that is written next, counted from 0. */
  get next(): number {
    return this.#next;
  }

  get lastColumn(): number {
    return this.widths.length - 1;
  }

  /** Goes on below, by so many rows. */
  advance(rows = 1): void {
    this.#next += rows;
  }

  /** A text over the whole width, in a row of its own; a title may be given its height in points. */
  line(text: string, style: CellStyle, height?: number): void {
    this.put(text, style, { from: 0, to: this.lastColumn });
    if (height !== undefined) this.#tall.set(this.#next, height);
    this.advance();
  }

  /** A row of texts, one a column from the first on. */
  row(texts: readonly string[], style: CellStyle): void {
    texts.forEach((text, column) => this.put(text, style, { from: column, to: column }));
    this.advance();
  }

  /** A text in the row that is written next, over some columns and rows, which become one cell. */
  put(text: string, style: CellStyle, { from, to }: Span, rows = 1): void {
    const top = this.#next;
    for (let row = top; row < top + rows; row++) {
      for (let column = from; column <= to; column++) {
        const words = row === top && column === from ? shortened(text) : "";
        const content = words === "" ? ({ kind: "blank" } as const) : ({ kind: "text", text: words } as const);
        this.#cells.push({ row, column, content, style });
      }
    }
    if (to > from || rows > 1) this.#merges.push({ top, left: from, bottom: top + rows - 1, right: to });
  }

  /** Makes a place of the row that is written next a link to a cell, so that a press goes there. */
  link(column: number, place: Place): void {
    this.#links.push({ row: this.#next, column, target: cellInFormula(place), tip: "转到这个单元格" });
  }

  /** The sheet as it is to be written. */
  plan(name: string, tabColor: string, page: Omit<SheetPlan["page"], "printArea">, frozenRows: number): SheetPlan {
    const cells = [...this.#cells].sort((one, other) => one.row - other.row || one.column - other.column);
    return {
      name,
      tabColor,
      columnWidths: this.widths,
      rowHeights: new Map([...rowHeights(cells, this.#merges, this.widths), ...this.#tall]),
      cells,
      merges: this.#merges,
      page: { ...page, printArea: { top: 0, left: 0, bottom: this.#next - 1, right: this.lastColumn } },
      frozenRows,
      links: this.#links,
    };
  }
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
