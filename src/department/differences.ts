import { type Amount, ZERO, absolute, add, subtract } from "../money";
import type { Disclosure, Figure } from "../tables";
import { type FigurePlace, placedFigures } from "./figure-place";
import type { UnitBook } from "./unit-book";
import { KeptTables } from "./kept/kept-tables";
import { UnitFigures, figuresOfUnit } from "./unit-figures";
import { UnitSums } from "./unit-sums";

/** A figure of the department beside the sum of its units'. */
export interface UnitsDifference {
  readonly place: FigurePlace;
  /** `placeKey` of the place. */
  readonly key: string;
  /** The department's figure; absent where its tables have no such row and its units have. */
  readonly figure?: Figure;
  /** What the department's tables print there: nothing where they have no such row. */
  readonly printed: Amount;
  /** The sum of the units' printed figures. */
  readonly units: Amount;
  /** How many units print something there. */
  readonly by: number;
  /** printed − units */
  readonly difference: Amount;
  /**
   * How far the two may lie apart by rounding alone: a last place for each unit that prints something there, and one for the department's. Rounding so
   * that ties hold moves a figure by less than a whole last place, not by half a one.
   */
  readonly bound: Amount;
}

/**
 * Lays every figure of the department beside the sum of its units', and every figure of the units that the department does not print beside nothing.
 * Places of tables that the department does not have are left out, and so are figures that cannot be read.
 */
export function compareWithUnits(department: Disclosure, units: readonly UnitFigures[]): UnitsDifference[] {
  const own = new UnitFigures(KeptTables.of(department));
  const sums = new UnitSums(units);
  const places = new Map<string, UnitsDifference>();
  const unreadable = new Set<string>();
  const put = (place: FigurePlace, key: string, printed: Amount, figure?: Figure): void => {
    const { sum, by, lastPlaces } = sums.at(place, key);
    const bound = add(lastPlaces, own.tables.lastPlaceOf(place.table));
    const difference = subtract(printed, sum);
    places.set(key, { place, key, ...(figure && { figure }), printed, units: sum, by, difference, bound });
  };
  for (const { place, key, figure } of placedFigures(department)) {
    if (!figure.readable) unreadable.add(key);
    else if (!places.has(key)) put(place, key, own.at(place) ?? ZERO, figure);
  }
  for (const key of unreadable) places.delete(key);
  const sections = new Set(department.tables.flatMap(({ id, spec }) => spec.sections.map((one) => `${id} ${one.id}`)));
  for (const { tables } of units) {
    tables.each(({ place, key }, _, blank) => {
      if (blank || places.has(key) || unreadable.has(key)) return;
      if (sections.has(`${place.table} ${place.section}`)) put(place, key, ZERO);
    });
  }
  return [...places.values()];
}

/** The differences that rounding does not explain; all that are not nothing where `exactly`. */
export function beyondRounding(differences: readonly UnitsDifference[], exactly: boolean): UnitsDifference[] {
  return differences.filter(({ difference, bound }) => difference !== 0 && (exactly || absolute(difference) > bound));
}

/** The figures of the units' books. */
export function figuresOfUnits(units: readonly UnitBook[]): UnitFigures[] {
  return units.map(figuresOfUnit);
}
