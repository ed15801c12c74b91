import { type Area, areaA1, type Position } from "../workbook/address";

/** Excel's limits: 255 arguments of a function, 8,192 characters of a formula. */
export const MOST_ARGUMENTS = 255;
export const LONGEST_FORMULA = 8_192;

/**
 * The formula that adds up cells of its own sheet: `=E9`, `=E9+E14`, `=SUM(E9:E12)`, `=SUM(E9:E12,E20)`. Undefined where there is nothing
 * to add up, or more than a formula can hold.
 */
export function sumFormula(cells: readonly Position[]): string | undefined {
  if (cells.length === 0) return undefined;
  const runs = runsOf(cells);
  if (runs.every(isSingle) && runs.length <= MOST_ARGUMENTS) return checked(`=${runs.map(areaA1).join("+")}`);
  const sums: string[] = [];
  for (let first = 0; first < runs.length; first += MOST_ARGUMENTS) {
    sums.push(
      `SUM(${runs
        .slice(first, first + MOST_ARGUMENTS)
        .map(areaA1)
        .join(",")})`,
    );
  }
  return checked(`=${sums.join("+")}`);
}

function checked(formula: string): string | undefined {
  return formula.length <= LONGEST_FORMULA ? formula : undefined;
}

/** Cells of one sheet as areas: those that follow each other in a column or in a row are one. */
export function runsOf(cells: readonly Position[]): Area[] {
  const runs: Area[] = [];
  let last: { -readonly [Side in keyof Area]: Area[Side] } | undefined;
  for (const { row, column } of inOrder(cells)) {
    if (last?.left === column && last.right === column && last.bottom + 1 === row) last.bottom = row;
    else if (last?.top === row && last.bottom === row && last.right + 1 === column) last.right = column;
    else runs.push((last = { top: row, left: column, bottom: row, right: column }));
  }
  return runs;
}

/** The cells from top to bottom, each row from left to right, as they mostly come. */
function inOrder(cells: readonly Position[]): readonly Position[] {
  const order = (a: Position, b: Position) => a.row - b.row || a.column - b.column;
  for (let at = 1; at < cells.length; at++) if (order(cells[at - 1]!, cells[at]!) > 0) return [...cells].sort(order);
  return cells;
}

function isSingle(run: Area): boolean {
  return run.top === run.bottom && run.left === run.right;
}
