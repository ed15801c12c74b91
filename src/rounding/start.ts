import { listAt } from "../derive";
import { halfUp } from "../money";
import type { RoundingProblem } from "./problem";

/**
 * A first rounding, in units: the cells in a row, each given what makes the sum so far the exact sum rounded. Whatever runs of cells stand
 * together are then within one unit of exact, the total is the exact one rounded half up, and every cell is one of the two whole numbers around it.
 * Cells under an approved total are a run of their own, brought to what that total leaves them; of totals within one another the first counts.
 */
export function startRounding(problem: RoundingProblem): Float64Array {
  const units = new Float64Array(problem.exact.length);
  const runs = runsOf(problem);
  for (const { cells } of runs) roundRun(problem, cells, units);
  for (const { cells, figure } of runs) {
    const all = sumOf(listAt(problem.cellsOf, figure), units);
    bringTo(problem, cells, units, problem.low[figure]! - (all - sumOf(cells, units)));
  }
  return units;
}

interface Run {
  readonly cells: readonly number[];
  /** The approved total over them, the first of those that they stand in; figure 0, the grand total, where there is none. */
  readonly figure: number;
}

/** The grand total's run comes last: it makes up for what the others were brought to. */
function runsOf({ exact, figuresOf, fixed }: RoundingProblem): Run[] {
  const runs = new Map<number, number[]>([[0, []]]);
  for (let cell = 0; cell < exact.length; cell++) {
    const control = listAt(figuresOf, cell).find((figure) => figure !== 0 && fixed[figure] === 1) ?? 0;
    const run = runs.get(control);
    if (run) run.push(cell);
    else runs.set(control, [cell]);
  }
  const last = (figure: number) => (figure === 0 ? Infinity : figure);
  return [...runs].map(([figure, cells]) => ({ cells, figure })).sort((a, b) => last(a.figure) - last(b.figure));
}

function roundRun({ exact, unit }: RoundingProblem, cells: readonly number[], units: Float64Array): void {
  let sum = 0;
  let given = 0;
  for (const cell of cells) {
    sum += exact[cell]!;
    const due = halfUp(sum, unit);
    units[cell] = due - given;
    given = due;
  }
}

function sumOf(cells: Iterable<number>, units: Float64Array): number {
  let sum = 0;
  for (const cell of cells) sum += units[cell]!;
  return sum;
}

/** Adds or takes away what the sum lacks, a unit a cell, from those that it moves the least. */
function bringTo(
  { exact, unit }: RoundingProblem,
  cells: readonly number[],
  units: Float64Array,
  target: number,
): void {
  let lacking = target - sumOf(cells, units);
  const step = Math.sign(lacking);
  const error = (cell: number) => (units[cell]! * unit - exact[cell]!) * step;
  while (lacking !== 0) {
    const free = cells.filter((cell) => staysOnItsSide(units[cell]! + step, exact[cell]!));
    if (free.length === 0) return;
    for (const cell of [...free].sort((a, b) => error(a) - error(b)).slice(0, Math.abs(lacking))) {
      units[cell]! += step;
      lacking -= step;
    }
  }
}

/** What is no money stays none, and no amount changes its sign. */
export function staysOnItsSide(units: number, exact: number): boolean {
  return exact > 0 ? units >= 0 : units <= 0 && exact !== 0;
}
