import { rowHeights } from "../layout/appearance/heights";
import { STYLES } from "../layout/appearance/styles";
import type { Area, CellStyle, PlannedCell, PlannedContent, SheetPlan } from "../workbook";

/** How what is still to be filled in is marked, as in Word: yellow. */
const UNFILLED = "#FFFF00";
const PLACEHOLDER = /^【.*】$/su;
const TITLE_HEIGHT = 32;

/** The styles of a performance table, by what a cell is. */
const LOOKS = {
  title: STYLES.title,
  year: { font: "body", size: 10, horizontal: "center" },
  label: { ...STYLES.header, font: "body" },
  header: STYLES.header,
  words: { ...STYLES.name, horizontal: "center" },
  text: STYLES.name,
  amount: { ...STYLES.amount, horizontal: "center", format: "#,##0.00" },
  weight: { ...STYLES.code, format: "General" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type Look = keyof typeof LOOKS;

/** The columns that a cell covers, both included. */
export type Span = readonly [left: number, right: number];

/** A form as it is put together from top to bottom: cells over several columns and rows, each with its border. */
export class Grid {
  private readonly cells: PlannedCell[] = [];
  private readonly merges: Area[] = [];

  constructor(private readonly widths: readonly number[]) {}

  /** Puts a cell over columns of one row, or of the rows down to `bottom`. A text in 【】 is marked as still to be filled in. */
  put(row: number, [left, right]: Span, content: PlannedContent, look: Look, bottom = row): void {
    const isUnfilled = content.kind === "text" && PLACEHOLDER.test(content.text);
    const style: CellStyle = { ...LOOKS[look], ...(isUnfilled && { fill: UNFILLED }) };
    this.cells.push({ row, column: left, content, style });
    if (left === right && row === bottom) return;
    this.merges.push({ top: row, left, bottom, right });
    for (let down = row; down <= bottom; down++)
      for (let column = left; column <= right; column++)
        if (down !== row || column !== left)
          this.cells.push({ row: down, column, content: { kind: "blank" }, style: LOOKS[look] });
  }

  /** The same with a text; an empty one leaves its cell empty. */
  text(row: number, span: Span, text: string, look: Look, bottom = row): void {
    this.put(row, span, text === "" ? { kind: "blank" } : { kind: "text", text }, look, bottom);
  }

  /**
   * The sheet, A4 upright.
   * @param header the row that is repeated on every page
   */
  plan(name: string, header: number): SheetPlan {
    const { widths, merges } = this;
    const cells = [...this.cells].sort((a, b) => a.row - b.row || a.column - b.column);
    const bottom = cells.at(-1)?.row ?? 0;
    return {
      name,
      columnWidths: widths,
      rowHeights: new Map([...rowHeights(cells, merges, widths), [0, TITLE_HEIGHT]]),
      cells,
      merges,
      page: {
        orientation: "portrait",
        printArea: { top: 0, left: 0, bottom, right: widths.length - 1 },
        titleRows: { first: header, last: header },
        margins: { top: 1.9, bottom: 1.7, left: 1.5, right: 1.5 },
        footer: "第 &P 页，共 &N 页",
      },
      frozenRows: 0,
      links: [],
    };
  }
}
