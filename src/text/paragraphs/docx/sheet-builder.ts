import type { Area, CellValue, SheetSnapshot, SnapshotCell } from "../../../workbook";
import type { ScannedTable } from "./story";

/** An amount that a number says in full: no zero stands before it, as it does in codes (03), and no percent sign behind it. */
const NUMBER = /^-?(?:\d{1,3}(?:,\d{3}){1,4}|[1-9]\d{0,13}|0)(?:\.\d{1,6})?$/;
/** A line above a table that names it. */
const TITLE = /^\S[^。；]{2,38}表$/;

/** A sheet that is made of a table of a Word file and the lines around it. */
export class SheetBuilder {
  /** What the sheet is called: the line above the table that names it, if there is one. */
  title: string;
  /** Which paragraph each cell is, in the order of the cells. */
  readonly places: { readonly row: number; readonly column: number; readonly paragraph: number }[] = [];
  private readonly cells: SnapshotCell[] = [];
  private readonly merges: Area[] = [];
  private row = 0;

  constructor(private readonly untitled: string) {
    this.title = untitled;
  }

  /** A line beside the table, its parts between tabs in cells of their own; several where it is broken. */
  addLine(raw: string, paragraph: number, isTitle: boolean): void {
    for (const line of raw.split("\n")) {
      const texts = line.split("\t").map((text) => text.trim());
      texts.forEach((text, column) => this.addText(this.row, column, text, paragraph));
      const [first = ""] = texts;
      if (isTitle && TITLE.test(first)) this.title = first;
      this.row++;
    }
  }

  /** The rows of a table below what is there. */
  addTable({ rows }: ScannedTable, rawOf: (paragraph: number) => string): void {
    const open = new Map<number, { top: number; left: number; bottom: number; right: number }>();
    for (const cells of rows) {
      for (const { column, columns, merge, paragraphs } of cells) {
        const above = open.get(column);
        if (merge === "continue" && above) {
          above.bottom = this.row;
          continue;
        }
        const area = { top: this.row, left: column, bottom: this.row, right: column + columns - 1 };
        if (merge === "restart") open.set(column, area);
        else open.delete(column);
        if (merge === "restart" || columns > 1) this.merges.push(area);
        const text = paragraphs.map(rawOf).join("\n").trim();
        this.addText(this.row, column, text, paragraphs[0]);
      }
      this.row++;
    }
  }

  sheet(name: string): SheetSnapshot {
    return {
      name,
      visible: true,
      cells: this.cells,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merges: this.merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
      protected: false,
    };
  }

  private addText(row: number, column: number, text: string, paragraph: number | undefined): void {
    if (text === "") return;
    const value = valueOf(text);
    this.cells.push({ row, column, value, ...(String(value) !== text && { text }) });
    if (paragraph !== undefined) this.places.push({ row, column, paragraph });
    if (this.title === this.untitled && row === 0 && TITLE.test(text)) this.title = text;
  }
}

/** In a document all is text; what prints as an amount is one: `1,234.50` → 1234.5. */
function valueOf(text: string): CellValue {
  return NUMBER.test(text) ? Number(text.replaceAll(",", "")) : text;
}
