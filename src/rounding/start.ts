import { type RoundingProblem, halfUp } from "./problem";

/**
 * A first rounding, in units: the cells in a row, each given what makes the sum so far the exact sum rounded. Whatever runs of cells stand
 * together are then within one unit of exact, the total is the exact one rounded half up, and every cell is one of the two whole numbers around it.
 * Cells under an approved total are a run of their own, brought to that total.
 */
export function startRounding(problem: RoundingProblem): Float64Array {
  const units = new Float64Array(problem.exact.length);
  const runs = runsOf(problem);
  for (const { cells } of runs) roundRun(problem, cells, units);
  const total = runs.find(({ figure }) => figure === undefined);
  for (const { cells, figure } of runs) if (figure !== undefined) bringTo(problem, cells, units, problem.low[figure]!);
  if (total && total.cells.length > 0) {
    const others = runs.reduce((sum, run) => sum + (run === total ? 0 : sumOf(run.cells, units)), 0);
    bringTo(problem, total.cells, units, problem.low[0]! - others);
  }
  return units;
}

interface Run {
  readonly cells: readonly number[];
  /** The approved total over them; absent for those that have none. */
  readonly figure?: number;
}

/** Figure 0 is the grand total. */
function runsOf({ exact, figuresOf, fixed }: RoundingProblem): Run[] {
  const runs = new Map<number, number[]>([[0, []]]);
  for (let cell = 0; cell < exact.length; cell++) {
    const control = figuresOf[cell]!.find((figure) => figure !== 0 && fixed[figure] === 1) ?? 0;
    const run = runs.get(control);
    if (run) run.push(cell);
    else runs.set(control, [cell]);
  }
  return [...runs].map(([figure, cells]) => ({ cells, ...(figure !== 0 && { figure }) }));
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

function sumOf(cells: readonly number[], units: Float64Array): number {
  return cells.reduce((sum, cell) => sum + units[cell]!, 0);
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
