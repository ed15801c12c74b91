import { recognise } from "../recognise";
import { FUNDS } from "../ledger";
import { knownPair } from "../rules";
import { type Disclosure, WITH_CARRYOVER, elevenTables, figuresOf } from "../tables";
import { deriveEquations, judge } from "../ties";
import type { Snapshot } from "../workbook";

/**
 * Finds the tables in a workbook, and which money tables 4 to 10 speak of. The template has no line for the carryover of appropriations
 * there: where a unit has any, the reading under which fewer ties break is taken.
 */
export function readDisclosure(snapshot: Snapshot): Disclosure {
  const usual = recognise(snapshot);
  if (!hasCarriedAppropriation(usual)) return usual;
  const other = recognise(snapshot, elevenTables(WITH_CARRYOVER), WITH_CARRYOVER);
  return brokenTies(other) < brokenTies(usual) ? other : usual;
}

function hasCarriedAppropriation(disclosure: Disclosure): boolean {
  return disclosure.tables
    .flatMap(figuresOf)
    .some(
      ({ query, amount }) =>
        query.fund !== undefined && (query.fund & FUNDS.carriedAppropriation) === query.fund && amount !== 0,
    );
}

function brokenTies(disclosure: Disclosure): number {
  return deriveEquations(disclosure, knownPair).filter((equation) => judge(equation, disclosure).verdict === "failed")
    .length;
}
