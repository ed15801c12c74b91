import { type Amount, ZERO, add, printedUnit } from "../money";
import { type Disclosure, type TableId, lastPlaces, tableOf } from "../tables";
import { type FigurePlace, placeKey } from "./figure-place";
import type { UnitFigures } from "./unit-figures";

/** What units print at one place together. */
export interface UnitSum {
  readonly sum: Amount;
  /** How many units print something there. */
  readonly by: number;
  /** The last places of all of them that print something there. */
  readonly lastPlaces: Amount;
}

const NOTHING: UnitSum = { sum: ZERO, by: 0, lastPlaces: ZERO };

/** The units' figures added up, each unit gone through once. */
export class UnitSums {
  private readonly byKey = new Map<string, UnitSum>();
  /** The units that print a table in another form, by the section's key. */
  private readonly inOtherForm = new Map<string, readonly UnitFigures[]>();

  constructor(private readonly units: readonly UnitFigures[]) {
    for (const { disclosure, filled } of units) {
      const lastPlaces = new LastPlaces(disclosure);
      for (const [key, amount] of filled) this.count(key, amount, lastPlaces.of(tableIn(key)));
    }
  }

  /** @param key `placeKey` of the place */
  at(place: FigurePlace, key = placeKey(place)): UnitSum {
    let all = this.byKey.get(key) ?? NOTHING;
    for (const unit of this.othersIn(place)) {
      const amount = unit.at(place) ?? ZERO;
      if (amount !== 0) all = plus(all, amount, new LastPlaces(unit.disclosure).of(place.table));
    }
    return all;
  }

  private othersIn(place: FigurePlace): readonly UnitFigures[] {
    const section = `${place.table} ${place.section}`;
    let others = this.inOtherForm.get(section);
    if (!others) {
      others = this.units.filter((unit) => unit.hasInOtherForm(place));
      this.inOtherForm.set(section, others);
    }
    return others;
  }

  private count(key: string, amount: Amount, lastPlace: Amount): void {
    this.byKey.set(key, plus(this.byKey.get(key) ?? NOTHING, amount, lastPlace));
  }
}

function plus({ sum, by, lastPlaces }: UnitSum, amount: Amount, lastPlace: Amount): UnitSum {
  return { sum: add(sum, amount), by: by + 1, lastPlaces: add(lastPlaces, lastPlace) };
}

/** The last place that each table of a disclosure prints, in 分. */
export class LastPlaces {
  private readonly known = new Map<TableId, Amount>();

  constructor(private readonly disclosure: Disclosure) {}

  of(id: TableId): Amount {
    let found = this.known.get(id);
    if (found === undefined) {
      const table = tableOf(this.disclosure, id);
      found = table ? lastPlaces(this.disclosure)[table.effectiveMeasure] : printedUnit(this.disclosure.measure);
      this.known.set(id, found);
    }
    return found;
  }
}

/** The table of a place's key. */
function tableIn(key: string): TableId {
  return key.slice(0, key.indexOf(" "));
}
