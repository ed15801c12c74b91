import { type Amount, type Measure, ZERO, fenIn, formatAmount, subtract } from "../../money";
import type { Figure, LastPlaces, TableId } from "../../tables";
import type { Equation } from "../../ties";
import { LONGEST_FORMULA, MOST_ARGUMENTS, runsOf } from "../../formula";
import { areaA1, sheetInFormula } from "../../workbook";

/** In which measure each table is printed. */
export type Measures = (table: TableId) => Measure;

/** Cells of one sheet, as formulas name them: `表3!E9`, `表3!F9:G9`. */
interface SheetCells {
  readonly measure: Measure;
  readonly references: readonly string[];
}

/** The user's number of a tie, on the side where it reads best: alone on the right where no cell stands there, else beside the cells of the left. */
export function numbersOf({ right, fixed = ZERO }: Equation): { readonly left: Amount; readonly right: Amount } {
  return right.length === 0 ? { left: ZERO, right: subtract(ZERO, fixed) } : { left: fixed, right: ZERO };
}

/**
 * The live sum of a side of a tie, without its `=`: `表3!E9`, `表3!F9+表3!G9`, `SUM(表3!E9:E12)`; `0` for no figures at all. Where tables
 * are printed in different measures, what is in 元 is divided to 万元. Undefined where a formula cannot hold it.
 * @param number what the user adds to the cells or takes away: `表3!E9-1.20`
 */
export function sideFormula(
  figures: readonly Figure[],
  measures: Measures,
  measure: Measure,
  number = ZERO,
): string | undefined {
  const terms = cellsBySheet(figures, measures).map((cells) => {
    const divisor = fenIn(measure) / fenIn(cells.measure);
    return divisor === 1 ? sumOf(cells) : `(${sumOf(cells)})/${divisor}`;
  });
  const sign = number > 0 ? "+" : "";
  const added = number === 0 ? "" : `${sign}${formatAmount(number, measure)}`;
  return checked((terms.length === 0 ? "0" : terms.join("+")) + added);
}

/**
 * How many of the cells hold a number (COUNT), or anything at all (COUNTA), as a formula. Undefined where one cannot hold it.
 * @param weigh for bounds of rounding: the measure to count in, and the last places; a number in 元 counts as the small part of one in 万元 that it is
 */
export function countFormula(
  count: "COUNT" | "COUNTA",
  figures: readonly Figure[],
  measures: Measures,
  weigh?: { readonly measure: Measure; readonly units: LastPlaces },
): string | undefined {
  const terms = cellsBySheet(figures, measures).map((cells) => {
    const counted = called(count, cells.references);
    const divisor = weigh ? weigh.units[weigh.measure] / weigh.units[cells.measure] : 1;
    return divisor === 1 ? counted : `(${counted})/${divisor}`;
  });
  return checked(terms.length === 0 ? "0" : terms.join("+"));
}

function sumOf({ references }: SheetCells): string {
  const single = references.every((reference) => !reference.includes(":"));
  return single && references.length <= MOST_ARGUMENTS ? references.join("+") : called("SUM", references);
}

function called(name: string, references: readonly string[]): string {
  const calls: string[] = [];
  for (let first = 0; first < references.length; first += MOST_ARGUMENTS) {
    calls.push(`${name}(${references.slice(first, first + MOST_ARGUMENTS).join(",")})`);
  }
  return calls.join("+");
}

function cellsBySheet(figures: readonly Figure[], measures: Measures): SheetCells[] {
  const sheets = new Map<string, Figure[]>();
  for (const figure of figures) {
    const known = sheets.get(figure.cell.sheet);
    if (known) known.push(figure);
    else sheets.set(figure.cell.sheet, [figure]);
  }
  return [...sheets].map(([sheet, own]) => ({
    measure: measures(own[0]!.table),
    references: runsOf(own.map(({ cell }) => cell)).map((area) => `${sheetInFormula(sheet)}!${areaA1(area)}`),
  }));
}

/** A formula that goes into another one has to leave some room. */
function checked(formula: string): string | undefined {
  return formula.length < LONGEST_FORMULA ? formula : undefined;
}
