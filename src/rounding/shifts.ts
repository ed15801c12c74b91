import { queryKey } from "../ledger";
import { type Amount, type Measure, absolute, printedUnit, subtract } from "../money";
import { type Disclosure, type Figure, figuresOf } from "../tables";

/** A printed figure a whole printed unit or more from its exact value. */
export interface Shift {
  /** The figure as it is printed. */
  readonly figure: Figure;
  /** The measure that its table prints. */
  readonly measure: Measure;
  readonly exact: Amount;
  /** printed − exact */
  readonly difference: Amount;
}

/**
 * The printed figures that controlled rounding had to move by a whole unit or more, the furthest first: what the user is told. Empty wherever a
 * rounding was found that keeps all of them within one unit.
 * @param exact the tables derived from the ledger as it is
 * @param printed the tables derived from the rounded ledger, in the measure in which they are printed
 */
export function shiftedFigures(exact: Disclosure, printed: Disclosure): Shift[] {
  const known = new Map(exact.tables.flatMap(figuresOf).map((figure) => [placeOf(figure), figure.amount]));
  return printed.tables
    .flatMap((table) => figuresOf(table).map((figure) => ({ figure, measure: table.effectiveMeasure })))
    .flatMap(({ figure, measure }): Shift[] => {
      const amount = known.get(placeOf(figure));
      const difference = amount === undefined ? undefined : subtract(figure.amount, amount);
      return amount === undefined || difference === undefined || absolute(difference) < printedUnit(measure)
        ? []
        : [{ figure, measure, exact: amount, difference }];
    })
    .sort((a, b) => absolute(b.difference) - absolute(a.difference));
}

/** The same place of the template, whatever stands there. */
function placeOf({ table, section, column, query, rowName }: Figure): string {
  return `${table}/${section}/${column} ${queryKey(query)} ${rowName}`;
}
