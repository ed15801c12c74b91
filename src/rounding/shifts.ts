import { queryKey } from "../ledger";
import { type Amount, absolute, printedUnit, subtract } from "../money";
import { type Disclosure, type Figure, figuresOf } from "../tables";

/** A printed figure a whole printed unit or more from its exact value. */
export interface Shift {
  /** The figure as it is printed. */
  readonly figure: Figure;
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
  const unit = printedUnit(printed.measure);
  const known = new Map(exact.tables.flatMap(figuresOf).map((figure) => [placeOf(figure), figure.amount]));
  return printed.tables
    .flatMap(figuresOf)
    .flatMap((figure): Shift[] => {
      const amount = known.get(placeOf(figure));
      const difference = amount === undefined ? undefined : subtract(figure.amount, amount);
      return amount === undefined || difference === undefined || absolute(difference) < unit
        ? []
        : [{ figure, exact: amount, difference }];
    })
    .sort((a, b) => absolute(b.difference) - absolute(a.difference));
}

/** The same place of the template, whatever stands there. */
function placeOf({ table, section, column, query, rowName }: Figure): string {
  return `${table}/${section}/${column} ${queryKey(query)} ${rowName}`;
}
