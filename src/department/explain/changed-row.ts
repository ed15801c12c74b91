import { amountOfFen } from "../../money";
import type { UnitsDifference } from "../differences";
import type { UnitBook } from "../unit-book";
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
  const listed = places.filter(({ key }) => open.has(key));
  const finest = listed.filter(({ place: { query } }) => isFinest(query));
  const groups = grouped(finest, residual);
  if (groups.length === 0 || groups.length > MOST_AMOUNTS) return [];
  return groups.flatMap((group) => {
    const by = residual.at(group[0]!.key);
    const others = groups.filter((one) => one !== group).map((one) => residual.at(one[0]!.key));
    const effect = new Map(
      listed.flatMap(({ key }) => {
        const left = residual.at(key);
        if (isAbout(residual, key, by)) return [[key, left] as const];
        return others.some((other) => isAbout(residual, key, by + other)) ? [[key, by] as const] : [];
      }),
    );
    const { place } = group[0]!;
    return units
      .flatMap((unit) => {
        const said = group.map((one) => figuresOfUnit(unit).at(one.place) ?? 0);
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

/** The places at which the same is left, but for rounding. */
function grouped(places: readonly UnitsDifference[], residual: Residual): UnitsDifference[][] {
  const groups: UnitsDifference[][] = [];
  for (const place of places) {
    const known = groups.find(([first]) => isAbout(residual, place.key, residual.at(first!.key)));
    if (known) known.push(place);
    else groups.push([place]);
  }
  return groups;
}

/** True where that amount is left at a place, but for rounding. */
function isAbout(residual: Residual, key: string, amount: number): boolean {
  const rest = residual.at(key) - amount;
  return rest === 0 || residual.isWithin(key, rest);
}

/** True for what tables list most finely: 项, 款, and projects. */
function isFinest({ function: fn, economic, project }: UnitsDifference["place"]["query"]): boolean {
  return project !== undefined || fn?.length === 7 || (economic?.length === 1 && economic[0]!.length === 5);
}
