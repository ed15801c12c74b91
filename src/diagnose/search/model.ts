import { type Disclosure, type Figure, Lines } from "../../tables";
import { type Judged, type Verdicts, judge, roundingBound } from "../../ties";
import { carried } from "./carried";
import { LiveSums } from "./live-sums";
import { TiesByFigure } from "./ties-by-figure";

/** One tie as a row of a linear system: its difference, and how far rounding lets it miss. In 分. */
export interface TieRow {
  readonly judged: Judged;
  readonly difference: number;
  readonly bound: number;
}

/**
 * Ties and cells as a linear system: how much a tie's difference moves when a cell changes by 1. A change carries through formulas: where a
 * total is a live sum, its addends move it too. Rows have the numbers of their ties among the equations. A diagnosis asks about a few of
 * thousands of ties, so everything is found when it is asked for.
 */
export class TieModel {
  /** How many cells searches have looked at so far, all of them together. */
  looks = 0;
  private readonly rows = new Map<number, TieRow>();
  private readonly weights = new Map<number, ReadonlyMap<Figure, number>>();
  private readonly effects = new Map<Figure, ReadonlyMap<number, number>>();
  private readonly ties: TiesByFigure;
  private readonly sums: LiveSums;

  constructor(
    private readonly verdicts: Verdicts,
    private readonly disclosure: Disclosure,
    readonly lines = new Lines(disclosure),
  ) {
    this.ties = new TiesByFigure(verdicts);
    this.sums = new LiveSums(disclosure, lines);
  }

  /** Whether units that publish by this set of tables round each figure by itself. */
  get roundsEach(): boolean {
    return this.disclosure.template.roundsEach === true;
  }

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

  /** How much further rounding lets a tie miss once the figure, which is blank, says something; in 分. */
  slackOf(figure: Figure): number {
    return figure.blank ? roundingBound([{ ...figure, blank: false }], this.disclosure) : 0;
  }

  /** The cells whose change moves a tie, each with how much a change by 1 does: those that stand in it, and what their formulas read. */
  weightsIn(row: number): ReadonlyMap<Figure, number> {
    let weights = this.weights.get(row);
    if (!weights) {
      const { left, right } = this.row(row).judged.equation;
      const all = new Map<Figure, number>();
      const add = adderTo(all);
      const addSide = (figures: readonly Figure[], side: 1 | -1) => {
        for (const figure of figures)
          for (const [one, by] of carried(figure, (sum) => this.sums.addendsOf(sum))) add(one, side * by);
      };
      addSide(left, 1);
      addSide(right, -1);
      this.weights.set(row, (weights = withoutZeros(all)));
    }
    return weights;
  }

  /** How much each tie's difference moves when the figure's cell changes by 1; ties that do not move are left out. */
  effectOf(figure: Figure): ReadonlyMap<number, number> {
    if (!this.effects.has(figure)) this.findEffects([figure]);
    return this.effects.get(figure)!;
  }

  /** Finds the effects of figures about which `effectOf` is going to be asked, all of them in one look through the ties. */
  findEffects(figures: readonly Figure[]): void {
    const unknown = figures.filter((figure) => !this.effects.has(figure));
    if (unknown.length === 0) return;
    const moved = unknown.map((figure) => carried(figure, (one) => this.sums.readersOf(one)));
    const effects = unknown.map(() => new Map<number, number>());
    const adders = effects.map(adderTo);
    this.ties.each(moved, (row, weight, by, which) => adders[which]!(row, weight * by));
    unknown.forEach((figure, which) => this.effects.set(figure, withoutZeros(effects[which]!)));
  }

  /** The cells that can be read and whose change moves a tie. */
  cellsOf(row: number): Figure[] {
    return [...this.weightsIn(row).keys()].filter(({ readable }) => readable);
  }
}

function adderTo<K>(sums: Map<K, number>): (key: K, amount: number) => void {
  return (key, amount) => void sums.set(key, (sums.get(key) ?? 0) + amount);
}

function withoutZeros<K>(weights: Map<K, number>): Map<K, number> {
  for (const [key, weight] of weights) if (weight === 0) weights.delete(key);
  return weights;
}
