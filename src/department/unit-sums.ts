import { type Amount, ZERO, add } from "../money";
import type { TableId } from "../tables";
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
    for (const { tables, filled } of units)
      for (const [key, amount] of filled) this.count(key, amount, tables.lastPlaceOf(tableIn(key)));
  }

  /** @param key `placeKey` of the place */
  at(place: FigurePlace, key = placeKey(place)): UnitSum {
    let all = this.byKey.get(key) ?? NOTHING;
    for (const unit of this.othersIn(place)) {
      const amount = unit.at(place) ?? ZERO;
      if (amount !== 0) all = plus(all, amount, unit.tables.lastPlaceOf(place.table));
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

/** The table of a place's key. */
function tableIn(key: string): TableId {
  return key.slice(0, key.indexOf(" "));
}
