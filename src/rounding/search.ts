import { listAt } from "../derive";
import type { RoundingProblem } from "./problem";
import { SequenceOfNumbers } from "./sequence";
import { staysOnItsSide } from "./start";

/** How many moves are tried, at most, for each cell and in all; so many that more did not help in what was measured. */
const MOVES_PER_CELL = 400;
const MOST_MOVES = 400_000;
/** After so many moves for each cell, and at most so many in all, that bettered nothing, the search gives up. */
const PATIENCE_PER_CELL = 40;
const MOST_PATIENCE = 60_000;
/** How many of a figure's cells are looked at for one move. */
const LOOKED_AT = 256;
/** How many moves a cell rests after its own. */
const REST = 5;
/** Fixed figures weigh so much more than others. */
const FIXED_WEIGHT = 50;
/** How far a cell itself may move from its exact value, in units; it is printed only where a figure says so, and that figure has its own bounds. */
const CELL_REACH = 2;

/** How far a rounding is from what is wanted, the gravest first. */
interface Quality {
  readonly fixed: number;
  readonly worst: number;
  readonly total: number;
}

/**
 * Betters a rounding until every figure is one of the two whole numbers around its exact value, or until no better is found: a figure that
 * is too far off is moved by a unit through one of its cells, the one that hurts the other figures the least; figures that stay off gain weight, so
 * that the search does not go in circles. The same problem always gives the same answer.
 */
export function search(problem: RoundingProblem, start: Float64Array): Float64Array {
  const state = new State(problem, start);
  const random = new SequenceOfNumbers(problem.exact.length);
  let best = start.slice();
  let bestQuality = state.quality();
  const moves = Math.min(MOST_MOVES, MOVES_PER_CELL * problem.exact.length);
  const patience = Math.min(MOST_PATIENCE, PATIENCE_PER_CELL * problem.exact.length);
  let bettered = 0;
  for (let move = 0; move < moves && move - bettered < patience && state.offCount > 0; move++) {
    state.step(move, random);
    if (state.offCount > bestQuality.total + bestQuality.fixed) continue;
    const quality = state.quality();
    if (!isBetter(quality, bestQuality)) continue;
    [best, bestQuality, bettered] = [state.units.slice(), quality, move];
  }
  return best;
}

function isBetter(a: Quality, b: Quality): boolean {
  if (a.fixed !== b.fixed) return a.fixed < b.fixed;
  return a.worst !== b.worst ? a.worst < b.worst : a.total < b.total;
}

class State {
  readonly units: Float64Array;
  private readonly sums: Float64Array;
  private readonly weights: Float64Array;
  private readonly off: number[] = [];
  /** Where a figure stands among those that are off, or −1. */
  private readonly place: Int32Array;
  private readonly movedAt: Float64Array;

  constructor(
    private readonly problem: RoundingProblem,
    start: Float64Array,
  ) {
    this.units = start.slice();
    this.sums = new Float64Array(problem.low.length);
    this.weights = Float64Array.from(problem.fixed, (fixed) => (fixed === 1 ? FIXED_WEIGHT : 1));
    this.place = new Int32Array(this.sums.length).fill(-1);
    this.movedAt = new Float64Array(start.length).fill(-Infinity);
    start.forEach((units, cell) => {
      for (const figure of listAt(problem.figuresOf, cell)) this.sums[figure]! += units;
    });
    for (let figure = 0; figure < this.sums.length; figure++) this.note(figure);
  }

  get offCount(): number {
    return this.off.length;
  }

  quality(): Quality {
    let [fixed, worst, total] = [0, 0, 0];
    for (const figure of this.off) {
      const excess = this.excess(figure, this.sums[figure]!);
      if (this.problem.fixed[figure] === 1) fixed += excess;
      else {
        worst = Math.max(worst, excess);
        total += excess;
      }
    }
    return { fixed, worst, total };
  }

  /** Moves one cell of one figure that is off. */
  step(now: number, random: SequenceOfNumbers): void {
    const figure = this.off[random.below(this.off.length)]!;
    const direction = this.sums[figure]! > this.problem.high[figure]! ? -1 : 1;
    const cells = listAt(this.problem.cellsOf, figure);
    const first = cells.length > LOOKED_AT ? random.below(cells.length) : 0;
    let best = -1;
    let least = Infinity;
    for (let looked = 0; looked < Math.min(LOOKED_AT, cells.length); looked++) {
      const cell = cells[(first + looked) % cells.length]!;
      if (!this.mayMove(cell, direction) || now - this.movedAt[cell]! < REST) continue;
      const cost = this.cost(cell, direction);
      if (cost < least || (cost === least && this.movedAt[cell]! < this.movedAt[best]!)) [best, least] = [cell, cost];
    }
    if (least >= 0)
      for (const other of this.off) this.weights[other]! += this.problem.fixed[other] === 1 ? FIXED_WEIGHT : 1;
    if (best < 0) return;
    this.units[best]! += direction;
    this.movedAt[best] = now;
    for (const moved of listAt(this.problem.figuresOf, best)) {
      this.sums[moved]! += direction;
      this.note(moved);
    }
  }

  private mayMove(cell: number, direction: number): boolean {
    const exact = this.problem.exact[cell]!;
    const units = this.units[cell]! + direction;
    return staysOnItsSide(units, exact) && Math.abs(units * this.problem.unit - exact) < CELL_REACH * this.problem.unit;
  }

  /** What a move adds to the weighted excess of all figures of its cell. */
  private cost(cell: number, direction: number): number {
    const { low, high, figuresOf } = this.problem;
    const { starts, values } = figuresOf;
    let cost = 0;
    for (let at = starts[cell]!; at < starts[cell + 1]!; at++) {
      const figure = values[at]!;
      const sum = this.sums[figure]!;
      if (direction > 0)
        cost += sum >= high[figure]! ? this.weights[figure]! : sum < low[figure]! ? -this.weights[figure]! : 0;
      else cost += sum <= low[figure]! ? this.weights[figure]! : sum > high[figure]! ? -this.weights[figure]! : 0;
    }
    return cost;
  }

  private excess(figure: number, sum: number): number {
    return Math.max(this.problem.low[figure]! - sum, sum - this.problem.high[figure]!, 0);
  }

  /** Keeps the list of figures that are off up to date. */
  private note(figure: number): void {
    const isOff = this.excess(figure, this.sums[figure]!) > 0;
    const place = this.place[figure]!;
    if (isOff === place >= 0) return;
    if (isOff) {
      this.place[figure] = this.off.length;
      this.off.push(figure);
      return;
    }
    const last = this.off.pop()!;
    if (last !== figure) {
      this.off[place] = last;
      this.place[last] = place;
    }
    this.place[figure] = -1;
  }
}
