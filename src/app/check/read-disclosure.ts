import type { FundSet } from "../../ledger";
import { askAgain, recognise } from "../../recognise";
import type { Disclosure, Reading, Templates } from "../../tables";
import { deriveEquations, judge } from "../../ties";
import type { Snapshot } from "../../workbook";
import { inMeantMeasures } from "./mistaken-measure";
import { outermostRows } from "./outermost-rows";
import { withoutReportSheets } from "../../present/sheets/own-sheets";

/**
 * The tables of a workbook under the template that finds most of them, of equals the first; and under the reading of it that its figures show. A table
 * that was filled in another measure than it states is read as it is meant. Our own report sheets are none of the workbook's.
 */
export function readDisclosure(snapshot: Snapshot, templates: Templates): Disclosure {
  const own = withoutReportSheets(snapshot);
  const found = templates.map((template) => recognise(own, template));
  const best = found.reduce((most, one) => (one.tables.length > most.tables.length ? one : most));
  const usual = inMeantMeasures(best, possibleReadings);
  return shownReading(usual, possibleReadings(usual));
}

/** The disclosure under each reading that is another one for the money it has, as it is first. */
function possibleReadings(disclosure: Disclosure): Disclosure[] {
  return disclosure.template.readings
    .filter((reading) => reading === disclosure.reading || isConcerned(disclosure, reading))
    .map((reading) => under(reading, disclosure));
}

function under(reading: Reading, disclosure: Disclosure): Disclosure {
  return reading === disclosure.reading ? disclosure : askAgain(disclosure, reading);
}

/**
 * The reading under which fewest ties break, of equals the first. All readings see the same cells, and most ties come out the same. Where they differ
 * the totals and the 类 show it already, so the ties of the rows below them need not be derived for each.
 */
function shownReading(usual: Disclosure, readings: readonly Disclosure[]): Disclosure {
  if (readings.length === 1) return usual;
  const outline = outermostRows(usual);
  let [best, fewest] = [usual, brokenTies(outline)];
  for (const one of readings) {
    if (one === usual) continue;
    if (fewest === 0) break;
    const broken = brokenTies(under(one.reading, outline));
    if (broken < fewest) [best, fewest] = [one, broken];
  }
  return best;
}

function isConcerned(disclosure: Disclosure, { concerns }: Reading): boolean {
  return concerns !== undefined && hasMoney(disclosure, concerns);
}

function hasMoney({ tables }: Disclosure, money: FundSet): boolean {
  return tables.some(({ rows }) =>
    rows.some(({ figures }) =>
      figures.some(({ query: { fund }, amount }) => amount !== 0 && fund !== undefined && (fund & money) === fund),
    ),
  );
}

function brokenTies(disclosure: Disclosure): number {
  return deriveEquations(disclosure).filter((equation) => judge(equation, disclosure).verdict === "failed").length;
}
