import { type Disclosure, type Figure, figuresOf } from "../tables";

/** Cells whose amount a hand easily puts into each other: those of one row, and those directly below each other. */
export class Neighbours {
  private rows: ReadonlyMap<string, readonly Figure[]> | undefined;

  constructor(private readonly disclosure: Disclosure) {}

  /** The cells that an amount of this cell may have come from or gone to by mistake. Formulas are nobody's slip of this kind. */
  of(figure: Figure): Figure[] {
    if (!isTyped(figure)) return [];
    const { row, column } = figure.cell;
    const below = [row - 1, row + 1].flatMap((other) =>
      this.inRow(figure, other).filter(({ cell }) => cell.column === column),
    );
    return [...this.inRow(figure, row), ...below].filter((other) => other !== figure && isTyped(other));
  }

  private inRow({ table, section }: Figure, row: number): readonly Figure[] {
    this.rows ??= rowsOf(this.disclosure);
    return this.rows.get(rowKey(table, section, row)) ?? [];
  }
}

function isTyped({ readable, formula }: Figure): boolean {
  return readable && formula === undefined;
}

function rowsOf(disclosure: Disclosure): Map<string, Figure[]> {
  const rows = new Map<string, Figure[]>();
  for (const figure of disclosure.tables.flatMap(figuresOf)) {
    const key = rowKey(figure.table, figure.section, figure.cell.row);
    const known = rows.get(key);
    if (known) known.push(figure);
    else rows.set(key, [figure]);
  }
  return rows;
}

function rowKey(table: string, section: string, row: number): string {
  return `${table} ${section} ${row}`;
}
