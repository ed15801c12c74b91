import { amountOfFen } from "../../money";
import type { UnitsDifference } from "../differences";
import type { UnitBook } from "../unit-book";
import { placeKey } from "../figure-place";
import { figuresOfUnit } from "../unit-figures";
import type { Hypothesis } from "./explanation";
import type { Residual } from "./residual";

/** More different amounts than these are no matter of one or two rows that were changed. */
const MOST_AMOUNTS = 4;

/**
 * What would happen if one row of a unit's had more or less money in all of its tables than the department took: every place that counts the row is
 * moved by the same amount. Only units that print something at each of the finest places can be meant, the one whose row it is as a whole first.
 */
export function changedRowHypotheses(
  residual: Residual,
  places: readonly UnitsDifference[],
  units: readonly UnitBook[],
): Hypothesis[] {
  const open = new Set(residual.open);
  const listed = places.filter(({ place }) => open.has(placeKey(place)));
  const finest = listed.filter(({ place: { query } }) => isFinest(query));
  const amounts = [...new Set(finest.map(({ place }) => residual.at(placeKey(place))))];
  if (amounts.length === 0 || amounts.length > MOST_AMOUNTS) return [];
  return amounts.flatMap((by) => {
    const own = finest.filter(({ place }) => residual.at(placeKey(place)) === by);
    const others = amounts.filter((amount) => amount !== by);
    const effect = new Map(
      listed.flatMap(({ place }) => {
        const key = placeKey(place);
        const left = residual.at(key);
        const isMoved = residual.isWithin(key, left - by) || others.some((other) => left === by + other);
        return isMoved ? [[key, by] as const] : [];
      }),
    );
    const place = own[0]!.place;
    return units
      .flatMap((unit) => {
        const said = own.map((one) => figuresOfUnit(unit.disclosure).at(one.place) ?? 0);
        const mayBe = by < 0 ? said.every((amount) => amount >= -by) : said.every((amount) => amount !== 0);
        return mayBe ? [{ unit, isWhole: said.every((amount) => amount === -by) }] : [];
      })
      .sort((one, other) => Number(other.isWhole) - Number(one.isWhole))
      .map(({ unit }): Hypothesis => ({
        explanation: { kind: "changed-row", unit, place, by: amountOfFen(by) },
        effect,
      }));
  });
}

/** True for what tables list most finely: 项, 款, and projects. */
function isFinest({ function: fn, economic, project }: UnitsDifference["place"]["query"]): boolean {
  return project !== undefined || fn?.length === 7 || (economic?.length === 1 && economic[0]!.length === 5);
}
