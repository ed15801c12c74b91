import type { AssetFacts, Fact, Holding, VehicleKind } from "../../facts";
import { type Amount, ZERO, add } from "../../money";
import type { CellRef } from "../../workbook";

/** The region's text has three kinds; the eight of the vehicles' rules go into them: those of leaders to 一般公务用车, those of special use to 其他车辆. */
export const VEHICLE_GROUPS: readonly (readonly [word: string, kinds: readonly VehicleKind[]])[] = [
  ["一般公务用车", ["general", "ministerial", "leaders"]],
  ["执法执勤用车", ["lawEnforcement"]],
  ["其他车辆", ["other", "confidential", "emergency", "special", "retirees"]],
];

/** How many vehicles there are, and what they cost; without a value where one that is there has none. */
export interface VehicleSum {
  readonly count: number;
  readonly value?: Amount;
  readonly cells: readonly CellRef[];
}

/** The vehicles of some kinds: a kind that is not listed has none. Undefined where no kind of vehicle is listed at all. */
export function vehiclesOf(vehicles: AssetFacts["vehicles"], kinds: readonly VehicleKind[]): VehicleSum | undefined {
  const all = Object.values(vehicles).filter((holding) => holding.count || holding.value);
  if (all.length === 0) return undefined;
  const own = kinds.flatMap((kind): Holding[] => (vehicles[kind] ? [vehicles[kind]] : []));
  const facts = own.flatMap(({ count, value }) => [count, value]);
  const isComplete = own.every(({ count, value }) => value !== undefined || (count?.value ?? 0) === 0);
  return {
    count: own.reduce((sum, { count }) => sum + (count?.value ?? 0), 0),
    ...(isComplete && { value: own.reduce((sum, { value }) => add(sum, value?.value ?? ZERO), ZERO) }),
    cells: facts.flatMap((fact: Fact<unknown> | undefined) => (fact?.cell ? [fact.cell] : [])),
  };
}

/** All kinds of vehicles. */
export const ALL_VEHICLES: readonly VehicleKind[] = VEHICLE_GROUPS.flatMap(([, kinds]) => kinds);
