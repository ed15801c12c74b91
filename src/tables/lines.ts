import type { Area } from "../workbook";
import type { Disclosure, DisclosureTable, Figure } from "./disclosure";

/** The lines of a sheet in which figures stand. */
interface SheetLines {
  readonly byLine: ReadonlyMap<number, readonly Figure[]>;
  readonly first: number;
  readonly last: number;
}

/** The figures of a disclosure by the lines of their sheets. */
export class Lines {
  private readonly sheets = new Map<string, SheetLines>();

  constructor(private readonly disclosure: Disclosure) {}

  /** All figures in a line (counted from 0) of a sheet, whichever table they belong to. */
  at(sheet: string, line: number): readonly Figure[] {
    return this.of(sheet).byLine.get(line) ?? [];
  }

  /** All figures in an area of a sheet, line by line. */
  within(sheet: string, { top, left, bottom, right }: Area): Figure[] {
    const { byLine, first, last } = this.of(sheet);
    const found: Figure[] = [];
    for (let line = Math.max(top, first); line <= Math.min(bottom, last); line++) {
      for (const figure of byLine.get(line) ?? [])
        if (left <= figure.cell.column && figure.cell.column <= right) found.push(figure);
    }
    return found;
  }

  private of(sheet: string): SheetLines {
    let lines = this.sheets.get(sheet);
    if (!lines) {
      lines = linesOf(this.disclosure.tables.filter((table) => table.sheet === sheet));
      this.sheets.set(sheet, lines);
    }
    return lines;
  }
}

function linesOf(tables: readonly DisclosureTable[]): SheetLines {
  const byLine = new Map<number, readonly Figure[]>();
  let [first, last] = [Infinity, -Infinity];
  for (const { rows } of tables) {
    for (const { row, figures } of rows) {
      const known = byLine.get(row);
      byLine.set(row, known ? [...known, ...figures] : figures);
      first = Math.min(first, row);
      last = Math.max(last, row);
    }
  }
  return { byLine, first, last };
}
