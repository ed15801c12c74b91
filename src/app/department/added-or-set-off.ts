import {
  KeptTables,
  type UnitBook,
  type UnitsDifference,
  UnitFigures,
  beyondRounding,
  changeBySettingOff,
  compareWithUnits,
  figuresOfUnits,
  setOffAll,
} from "../../department";
import { deriveDisclosure } from "../../derive";
import type { Disclosure } from "../../tables";
import { type BetweenUnits, betweenUnits } from "./between-units";
import type { GatheredUnits } from "./gather-units";

/** A department's figures beside its units', and what was taken to be set off among them. */
export interface ComparedWithUnits {
  readonly differences: readonly UnitsDifference[];
  readonly between: readonly BetweenUnits[];
  /** The units, with their ledgers as the department adds them: without what is set off, where it is. */
  readonly units: readonly UnitBook[];
}

/**
 * Compares a department with the sum of its units, and with that sum less what they owe one another; gives the comparison in which fewer figures differ.
 * Only ledgers say which rows were paid for with that money: where a unit has none, nothing is taken to be set off.
 * @param units the units' books, with their projects named as the department names them
 */
export function comparedAsMade(
  department: Disclosure,
  units: readonly UnitBook[],
  { template, reading }: GatheredUnits,
): ComparedWithUnits {
  const printed = units.some(({ ledger }) => !ledger);
  const figures = figuresOfUnits(units);
  const added: ComparedWithUnits = {
    differences: compareWithUnits(department, figures),
    between: betweenUnits(units, template, { setOff: false, printed }),
    units,
  };
  const between = betweenUnits(units, template, { setOff: true, printed });
  const owings = between.filter(({ state }) => state === "set-off").map(({ owing }) => owing);
  if (owings.length === 0) return added;
  const ledgers = units.flatMap(({ ledger }) => ledger ?? []);
  const left = setOffAll(ledgers, owings);
  // in 元, so that it is added to the 分 and moves nothing by rounding
  const change = deriveDisclosure(changeBySettingOff(ledgers, left), { measure: "元" }, template, reading);
  const less = compareWithUnits(department, [...figures, new UnitFigures(KeptTables.of(change))]);
  if (differing(less) >= differing(added.differences)) return added;
  return { differences: less, between, units: units.map((unit, index) => ({ ...unit, ledger: left[index]! })) };
}

function differing(differences: readonly UnitsDifference[]): number {
  return beyondRounding(differences, false).length;
}
