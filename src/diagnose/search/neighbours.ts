import type { Figure, Lines } from "../../tables";

/** Cells whose amount a hand easily puts into each other: those of one row, and those directly below each other. */
export class Neighbours {
  private readonly known = new Map<Figure, readonly Figure[]>();

  constructor(private readonly lines: Lines) {}

  /** The cells that an amount of this cell may have come from or gone to by mistake. Formulas are nobody's slip of this kind. */
  of(figure: Figure): readonly Figure[] {
    let found = this.known.get(figure);
    if (!found) this.known.set(figure, (found = this.find(figure)));
    return found;
  }

  private find(figure: Figure): readonly Figure[] {
    if (!isTyped(figure)) return [];
    const { row, column } = figure.cell;
    const below = [row - 1, row + 1].flatMap((other) =>
      this.inLine(figure, other).filter(({ cell }) => cell.column === column),
    );
    return [...this.inLine(figure, row), ...below].filter((other) => other !== figure && isTyped(other));
  }

  /** The figures of the same half of the same table. */
  private inLine({ table, section, cell: { sheet } }: Figure, line: number): Figure[] {
    return this.lines.at(sheet, line).filter((other) => other.table === table && other.section === section);
  }
}

function isTyped({ readable, formula }: Figure): boolean {
  return readable && formula === undefined;
}
