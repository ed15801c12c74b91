import { type Amount, ZERO, absolute, add, amountOfFen, printedUnit, subtract } from "../money";
import { type Disclosure, type Figure, lastPlaceOf, tableOf } from "../tables";
import type { UnitBook } from "./unit-book";
import { type FigurePlace, placedFigures } from "./figure-place";
import { type UnitFigures, figuresOfUnit } from "./unit-figures";

/** A figure of the department beside the sum of its units'. */
export interface UnitsDifference {
  readonly place: FigurePlace;
  /** The department's figure; absent where its tables have no such row and its units have. */
  readonly figure?: Figure;
  /** What the department's tables print there: nothing where they have no such row. */
  readonly printed: Amount;
  /** The sum of the units' printed figures. */
  readonly units: Amount;
  /** printed − units */
  readonly difference: Amount;
}

/** What the department's tables and the sum of its units' say, place by place. */
export interface UnitsComparison {
  readonly places: readonly UnitsDifference[];
  /** How far the two may lie apart by rounding alone: half a last place for each unit that prints something there, and one for the department's. */
  readonly bound: (place: FigurePlace) => Amount;
}

/**
 * Lays every figure of the department beside the sum of its units', and every figure of the units that the department does not print beside nothing.
 * Places of tables that the department does not have are left out, and so are figures that cannot be read.
 */
export function compareWithUnits(department: Disclosure, units: readonly UnitFigures[]): UnitsComparison {
  const own = figuresOfUnit(department);
  const places = new Map<string, UnitsDifference>();
  const unreadable = new Set<string>();
  for (const { place, key, figure } of placedFigures(department)) {
    if (figure.readable) {
      if (!places.has(key)) places.set(key, differenceAt(place, own.at(place) ?? ZERO, units, figure));
    } else unreadable.add(key);
  }
  for (const key of unreadable) places.delete(key);
  const sections = new Set(department.tables.flatMap(({ id, spec }) => spec.sections.map((one) => `${id} ${one.id}`)));
  for (const { disclosure } of units) {
    for (const { place, key, figure } of placedFigures(disclosure)) {
      if (figure.blank || places.has(key) || unreadable.has(key)) continue;
      if (sections.has(`${place.table} ${place.section}`)) places.set(key, differenceAt(place, ZERO, units));
    }
  }
  return { places: [...places.values()], bound: boundOf(department, units) };
}

function differenceAt(
  place: FigurePlace,
  printed: Amount,
  of: readonly UnitFigures[],
  figure?: Figure,
): UnitsDifference {
  const units = sumAt(place, of);
  return { place, ...(figure && { figure }), printed, units, difference: subtract(printed, units) };
}

function sumAt(place: FigurePlace, units: readonly UnitFigures[]): Amount {
  return units.reduce((sum, unit) => add(sum, unit.at(place) ?? ZERO), ZERO);
}

function boundOf(department: Disclosure, units: readonly UnitFigures[]): (place: FigurePlace) => Amount {
  const coarsest = (disclosure: Disclosure, { table }: FigurePlace): number => {
    const found = tableOf(disclosure, table);
    return found ? lastPlaceOf(found, disclosure) : printedUnit(disclosure.measure);
  };
  return (place) => {
    const printing = units.filter((unit) => (unit.at(place) ?? 0) !== 0);
    const halves = printing.reduce((all, { disclosure }) => all + coarsest(disclosure, place), 0);
    return amountOfFen(Math.ceil(halves / 2) + coarsest(department, place));
  };
}

/** The differences that rounding does not explain; all that are not nothing where `exactly`. */
export function beyondRounding({ places, bound }: UnitsComparison, exactly: boolean): UnitsDifference[] {
  return places.filter(({ place, difference }) =>
    exactly ? difference !== 0 : difference !== 0 && absolute(difference) > bound(place),
  );
}

/** The units' figures, asked in the department's reading. */
export function figuresOfUnits(units: readonly UnitBook[]): UnitFigures[] {
  return units.map(({ disclosure }) => figuresOfUnit(disclosure));
}
