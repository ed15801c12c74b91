import type { Disclosure, DisclosureTable, Figure } from "../tables";

/** The figures of a disclosure by the lines of their sheets. */
export class Lines {
  private readonly sheets = new Map<string, ReadonlyMap<number, readonly Figure[]>>();

  constructor(private readonly disclosure: Disclosure) {}

  /** All figures in a line (counted from 0) of a sheet, whichever table they belong to. */
  at(sheet: string, line: number): readonly Figure[] {
    let lines = this.sheets.get(sheet);
    if (!lines) {
      lines = linesOf(this.disclosure.tables.filter((table) => table.sheet === sheet));
      this.sheets.set(sheet, lines);
    }
    return lines.get(line) ?? [];
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
