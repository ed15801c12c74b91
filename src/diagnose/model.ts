import { type Disclosure, type Figure, figuresOf } from "../tables";
import { type Judged, type Verdicts, judge, roundingBound } from "../ties";
import { cellKey, formulaTerms } from "./formula-terms";
import { TiesByFigure } from "./ties-by-figure";

/** One tie as a row of a linear system: its difference, and how far rounding lets it miss. In 分. */
export interface TieRow {
  readonly judged: Judged;
  readonly difference: number;
  readonly bound: number;
}

/**
 * Ties and cells as a linear system: how much each tie's difference moves when a cell changes by 1. A change carries through formulas: where a
 * total is a live sum, its addends move it too. Rows have the numbers of their ties among the equations. What the system is made of is put
 * together for the first question.
 */
export class TieModel {
  private readonly rows = new Map<number, TieRow>();
  private indexed?: TiesByFigure;
  private readonly readers = new Map<Figure, Map<Figure, number>>();
  private readonly addends = new Map<Figure, Figure[]>();
  private readonly effects = new Map<Figure, ReadonlyMap<number, number>>();

  constructor(
    private readonly verdicts: Verdicts,
    private readonly disclosure: Disclosure,
  ) {}

  /** The rows that miss, by more or by less than rounding explains. */
  get missing(): number[] {
    return [...this.verdicts.others].flatMap(([row, { verdict }]) => (verdict === "unchecked" ? [] : [row]));
  }

  row(number: number): TieRow {
    let row = this.rows.get(number);
    if (!row) {
      const equation = this.verdicts.equations[number]!;
      const judged = this.verdicts.others.get(number) ?? judge(equation, this.disclosure);
      const bound = roundingBound([...equation.left, ...equation.right], this.disclosure);
      this.rows.set(number, (row = { judged, difference: judged.difference, bound }));
    }
    return row;
  }

  private get index(): TiesByFigure {
    if (!this.indexed) {
      this.indexed = new TiesByFigure(this.verdicts);
      this.readFormulas(this.disclosure);
    }
    return this.indexed;
  }

  private readFormulas(disclosure: Disclosure): void {
    const figures = disclosure.tables.flatMap(figuresOf);
    if (!figures.some((figure) => figure.formula !== undefined)) return;
    const byCell = new Map(figures.map((figure) => [cellKey(figure.cell), figure]));
    for (const reader of figures) {
      if (reader.formula === undefined) continue;
      for (const [cell, weight] of formulaTerms(reader.formula, reader.cell.sheet) ?? []) {
        const addend = byCell.get(cell);
        if (!addend || addend === reader) continue;
        const known = this.readers.get(addend) ?? new Map<Figure, number>();
        this.readers.set(addend, known.set(reader, weight));
        this.addends.set(reader, [...(this.addends.get(reader) ?? []), addend]);
      }
    }
  }

  /** How much each tie's difference moves when the figure's cell changes by 1; ties that do not move are left out. */
  effectOf(figure: Figure): ReadonlyMap<number, number> {
    const known = this.effects.get(figure);
    if (known) return known;
    const effect = new Map<number, number>();
    const { index } = this;
    for (const [moved, by] of this.movedBy(figure))
      index.each(moved, (row, weight) => effect.set(row, (effect.get(row) ?? 0) + weight * by));
    for (const [row, weight] of effect) if (weight === 0) effect.delete(row);
    this.effects.set(figure, effect);
    return effect;
  }

  /** The figures that move with a figure, itself first, through live formulas. A circle of formulas is followed once. */
  private movedBy(figure: Figure): Map<Figure, number> {
    const moved = new Map<Figure, number>([[figure, 1]]);
    const follow = (from: Figure, by: number, above: readonly Figure[]): void => {
      for (const [reader, weight] of this.readers.get(from) ?? []) {
        if (above.includes(reader)) continue;
        moved.set(reader, (moved.get(reader) ?? 0) + by * weight);
        follow(reader, by * weight, [...above, reader]);
      }
    };
    follow(figure, 1, [figure]);
    return moved;
  }

  /** The cells whose change moves a tie: those that stand in it, and what their formulas read. */
  cellsOf(row: number): Figure[] {
    const { equation } = this.row(row).judged;
    const cells = new Set<Figure>();
    const enter = (figure: Figure): void => {
      if (cells.has(figure)) return;
      cells.add(figure);
      for (const addend of this.addends.get(figure) ?? []) enter(addend);
    };
    for (const figure of [...equation.left, ...equation.right]) enter(figure);
    return [...cells].filter((figure) => figure.readable && this.effectOf(figure).has(row));
  }
}
