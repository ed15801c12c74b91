import { type Disclosure, type DisclosureTable, type Figure, tableOf } from "../tables";

/** Cells whose amount a hand easily puts into each other: those of one row, and those directly below each other. */
export class Neighbours {
  private readonly lines = new Map<DisclosureTable, ReadonlyMap<number, readonly Figure[]>>();

  constructor(private readonly disclosure: Disclosure) {}

  /** The cells that an amount of this cell may have come from or gone to by mistake. Formulas are nobody's slip of this kind. */
  of(figure: Figure): Figure[] {
    if (!isTyped(figure)) return [];
    const { row, column } = figure.cell;
    const below = [row - 1, row + 1].flatMap((other) =>
      this.inLine(figure, other).filter(({ cell }) => cell.column === column),
    );
    return [...this.inLine(figure, row), ...below].filter((other) => other !== figure && isTyped(other));
  }

  /** The figures of the same section in a line of the sheet. */
  private inLine({ table: id, section }: Figure, line: number): readonly Figure[] {
    const table = tableOf(this.disclosure, id);
    if (!table) return [];
    let lines = this.lines.get(table);
    if (!lines) this.lines.set(table, (lines = linesOf(table)));
    return (lines.get(line) ?? []).filter((figure) => figure.section === section);
  }
}

function isTyped({ readable, formula }: Figure): boolean {
  return readable && formula === undefined;
}

function linesOf({ rows }: DisclosureTable): Map<number, Figure[]> {
  const lines = new Map<number, Figure[]>();
  for (const { row, figures } of rows) lines.set(row, [...(lines.get(row) ?? []), ...figures]);
  return lines;
}
