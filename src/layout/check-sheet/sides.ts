import { type Amount, type Measure, ZERO, fenIn, formatAmount, subtract } from "../../money";
import type { Figure, LastPlaces, TableId } from "../../tables";
import type { Equation } from "../../ties";
import { LONGEST_FORMULA, MOST_ARGUMENTS, runsOf } from "../../formula";
import { a1, areaA1, sheetInFormula } from "../../workbook";

/** In which measure each table is printed. */
export type Measures = (table: TableId) => Measure;

/** Cells of one sheet, as formulas name them: `表3!E9`, `表3!F9:G9`. */
export interface SheetCells {
  readonly sheet: string;
  readonly measure: Measure;
  readonly references: readonly string[];
}

/** The cells of figures, sheet by sheet, in the order in which the sheets are met. */
export function cellsOf(figures: readonly Figure[], measures: Measures): SheetCells[] {
  const [first] = figures;
  if (!first) return [];
  if (figures.every(({ cell }) => cell.sheet === first.cell.sheet)) return [cellsOfSheet(figures, measures)];
  const sheets = new Map<string, Figure[]>();
  for (const figure of figures) {
    const known = sheets.get(figure.cell.sheet);
    if (known) known.push(figure);
    else sheets.set(figure.cell.sheet, [figure]);
  }
  return Array.from(sheets.values(), (own) => cellsOfSheet(own, measures));
}

/** The cells of both sides of a tie together. */
export function cellsOfBoth(
  { left, right }: Equation,
  cells: { readonly left: readonly SheetCells[]; readonly right: readonly SheetCells[] },
  measures: Measures,
): readonly SheetCells[] {
  const meet = cells.right.some(({ sheet }) => cells.left.some((one) => one.sheet === sheet));
  return meet ? cellsOf([...left, ...right], measures) : [...cells.left, ...cells.right];
}

function cellsOfSheet(figures: readonly Figure[], measures: Measures): SheetCells {
  const { table, cell } = figures[0]!;
  const before = `${sheetInFormula(cell.sheet)}!`;
  const references =
    figures.length === 1
      ? [before + a1(cell)]
      : runsOf(figures.map((one) => one.cell)).map((run) => before + areaA1(run));
  return { sheet: cell.sheet, measure: measures(table), references };
}

/** The user's number of a tie, on the side where it reads best: alone on the right where no cell stands there, else beside the cells of the left. */
export function numbersOf({ right, fixed = ZERO }: Equation): { readonly left: Amount; readonly right: Amount } {
  return right.length === 0 ? { left: ZERO, right: subtract(ZERO, fixed) } : { left: fixed, right: ZERO };
}

/**
 * The live sum of a side of a tie, without its `=`: `表3!E9`, `表3!F9+表3!G9`, `SUM(表3!E9:E12)`; `0` for no cells at all. Where tables
 * are printed in different measures, what is in 元 is divided to 万元. Undefined where a formula cannot hold it.
 * @param number what the user adds to the cells or takes away: `表3!E9-1.20`
 */
export function sideFormula(cells: readonly SheetCells[], measure: Measure, number = ZERO): string | undefined {
  const terms = cells.map((own) => {
    const divisor = fenIn(measure) / fenIn(own.measure);
    return divisor === 1 ? sumOf(own) : `(${sumOf(own)})/${divisor}`;
  });
  const sign = number > 0 ? "+" : "";
  const added = number === 0 ? "" : `${sign}${formatAmount(number, measure)}`;
  return checked((terms.length === 0 ? "0" : terms.join("+")) + added);
}

/** How many of the cells hold a number (COUNT), or anything at all (COUNTA), as a formula. Undefined where one cannot hold it. */
export function countFormula(count: "COUNT" | "COUNTA", cells: readonly SheetCells[]): string | undefined {
  return summed(cells.map(({ references }) => called(count, references)));
}

/**
 * How many of the cells hold a number, as a formula for bounds of rounding in a measure: a number in 元 counts as the small part of one in 万元 that it
 * is. Undefined where a formula cannot hold it.
 * @param units the last places that the tables print
 */
export function weighedCountFormula(
  cells: readonly SheetCells[],
  measure: Measure,
  units: LastPlaces,
): string | undefined {
  return summed(
    cells.map((own) => {
      const counted = called("COUNT", own.references);
      const divisor = units[measure] / units[own.measure];
      return divisor === 1 ? counted : `(${counted})/${divisor}`;
    }),
  );
}

function summed(terms: readonly string[]): string | undefined {
  return checked(terms.length === 0 ? "0" : terms.join("+"));
}

function sumOf({ references }: SheetCells): string {
  const single = references.every((reference) => !reference.includes(":"));
  return single && references.length <= MOST_ARGUMENTS ? references.join("+") : called("SUM", references);
}

function called(name: string, references: readonly string[]): string {
  if (references.length <= MOST_ARGUMENTS) return `${name}(${references.join(",")})`;
  const calls: string[] = [];
  for (let first = 0; first < references.length; first += MOST_ARGUMENTS) {
    calls.push(`${name}(${references.slice(first, first + MOST_ARGUMENTS).join(",")})`);
  }
  return calls.join("+");
}

/** A formula that goes into another one has to leave some room. */
function checked(formula: string): string | undefined {
  return formula.length < LONGEST_FORMULA ? formula : undefined;
}
