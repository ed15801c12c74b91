import type { Area } from "../workbook";
import type { Disclosure, DisclosureTable, Figure } from "./disclosure";

/** The figures of a disclosure by the lines of their sheets. */
export class Lines {
  private readonly sheets = new Map<string, ReadonlyMap<number, readonly Figure[]>>();

  constructor(private readonly disclosure: Disclosure) {}

  /** All figures in a line (counted from 0) of a sheet, whichever table they belong to. */
  at(sheet: string, line: number): readonly Figure[] {
    return this.of(sheet).get(line) ?? [];
  }

  /** All figures in an area of a sheet, line by line. */
  within(sheet: string, { top, left, bottom, right }: Area): Figure[] {
    const lines = this.of(sheet);
    const found: Figure[] = [];
    for (let line = top; line <= bottom; line++) {
      for (const figure of lines.get(line) ?? [])
        if (left <= figure.cell.column && figure.cell.column <= right) found.push(figure);
    }
    return found;
  }

  private of(sheet: string): ReadonlyMap<number, readonly Figure[]> {
    let lines = this.sheets.get(sheet);
    if (!lines) {
      lines = linesOf(this.disclosure.tables.filter((table) => table.sheet === sheet));
      this.sheets.set(sheet, lines);
    }
    return lines;
  }
}

function linesOf(tables: readonly DisclosureTable[]): Map<number, readonly Figure[]> {
  const lines = new Map<number, readonly Figure[]>();
  for (const { rows } of tables) {
    for (const { row, figures } of rows) {
      const known = lines.get(row);
      lines.set(row, known ? [...known, ...figures] : figures);
    }
  }
  return lines;
}
