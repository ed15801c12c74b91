import { FUNDS } from "../../ledger";
import { askAgain, recognise } from "../../recognise";
import { knownPair } from "../../rules";
import { type Disclosure, type Template, WITH_CARRYOVER, elevenTables } from "../../tables";
import { deriveEquations, judge } from "../../ties";
import type { Snapshot } from "../../workbook";
import { inMeantMeasures } from "./mistaken-measure";
import { outermostRows } from "./outermost-rows";
import { withoutReportSheets } from "../../present/sheets/own-sheets";

/** The template under the reading that counts carryover in. */
const TEMPLATE_WITH_CARRYOVER: Template = elevenTables(WITH_CARRYOVER);

/**
 * Finds the tables in a workbook, and which money tables 4 to 10 speak of. The template has no line for the carryover of appropriations
 * there: where a unit has any, the reading under which fewer ties break is taken. A table that was filled in another
 * measure than it states is read as it is meant. Our own report sheets are none of the workbook's.
 */
export function readDisclosure(snapshot: Snapshot): Disclosure {
  const usual = inMeantMeasures(recognise(withoutReportSheets(snapshot)), bothReadings);
  return hasCarriedAppropriation(usual) && countsCarryoverIn(usual) ? withCarryover(usual) : usual;
}

function bothReadings(disclosure: Disclosure): Disclosure[] {
  return hasCarriedAppropriation(disclosure) ? [disclosure, withCarryover(disclosure)] : [disclosure];
}

function withCarryover(disclosure: Disclosure): Disclosure {
  return askAgain(disclosure, TEMPLATE_WITH_CARRYOVER, WITH_CARRYOVER);
}

/**
 * Both readings see the same cells, and all ties but those between tables 4 to 10 and the others come out the same. Those show the reading
 * in the totals and the 类 already, so the ties of the rows below them need not be derived twice.
 */
function countsCarryoverIn(disclosure: Disclosure): boolean {
  const outline = outermostRows(disclosure);
  const broken = brokenTies(outline);
  return broken > 0 && brokenTies(withCarryover(outline)) < broken;
}

function hasCarriedAppropriation({ tables }: Disclosure): boolean {
  return tables.some(({ rows }) =>
    rows.some(({ figures }) =>
      figures.some(
        ({ query: { fund }, amount }) =>
          amount !== 0 && fund !== undefined && (fund & FUNDS.carriedAppropriation) === fund,
      ),
    ),
  );
}

function brokenTies(disclosure: Disclosure): number {
  return deriveEquations(disclosure, knownPair).filter((equation) => judge(equation, disclosure).verdict === "failed")
    .length;
}
