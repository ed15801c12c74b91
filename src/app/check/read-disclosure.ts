import { withMissingResults } from "../../formula";
import type { FundSet } from "../../ledger";
import { type TemplateFit, askAgain, likeliestFirst, mostTables, recognise, templateFit } from "../../recognise";
import { type Disclosure, type Reading, type SheetTable, type Templates, tablesBySheet } from "../../tables";
import { type Equation, KnownTies, judge } from "../../ties";
import { type Snapshot, oncePer } from "../../workbook";
import { inMeantMeasures } from "./mistaken-measure";
import { outermostRows } from "./outermost-rows";
import { unknownTemplate } from "./unknown-template";
import { withoutReportSheets } from "../../present/sheets/own-sheets";

/**
 * The tables of a workbook under the template that fits them, and under the reading of it that its figures show. A table that was filled in another
 * measure than it states is read as it is meant. Our own report sheets are none of the workbook's. Throws WorkbookError (`unknown-template`) for a
 * workbook with tables of no template.
 * @param said what the user said of sheets, by the names that they have now
 */
export function readDisclosure(snapshot: Snapshot, templates: Templates, said: readonly SheetTable[] = []): Disclosure {
  return readKnown(snapshot, templates, { said }).disclosure;
}

/** All ties of a disclosure. */
export type TiesOf = (disclosure: Disclosure) => readonly Equation[];

/** What is known beside the workbook when its tables are read. */
export interface KnownForReading {
  /** What the user said of sheets, by the names that they have now. */
  readonly said?: readonly SheetTable[];
  /** All ties, of whoever is going to check them anyway: where they hold there is no other reading to be tried. */
  readonly tiesOf?: TiesOf;
}

/** The same, with the other templates that fit. */
export function readKnown(snapshot: Snapshot, templates: Templates, known?: KnownForReading): TablesRead {
  const read = readTables(snapshot, templates, known);
  if (read.otherTitles.length > 0) throw unknownTemplate(read.otherTitles, templates);
  return read;
}

/** What was read; without tables, and with the titles of those that are there, where they are of no template. */
export interface TablesRead {
  readonly disclosure: Disclosure;
  readonly otherTitles: readonly string[];
  /** The ids of other templates that as many tables of the workbook fit whole; which one is meant the user may say. */
  readonly alsoFits: readonly string[];
}

/** The same, where it is no failure that the tables are of no template. */
export function readTables(
  snapshot: Snapshot,
  templates: Templates,
  { said = [], tiesOf }: KnownForReading = {},
): TablesRead {
  const own = withoutReportSheets(withMissingResults(snapshot));
  const read: { readonly disclosure: Disclosure; readonly fit: TemplateFit }[] = [];
  let most = 0;
  for (const template of likeliestFirst(own, templates)) {
    const tables = tablesBySheet(said, template.id);
    // a set that can have fewer tables than another has need not be read
    if (most > 0 && mostTables(own, template, tables) < most) continue;
    const disclosure = recognise(own, template, template.readings[0], tables);
    read.push({ disclosure, fit: templateFit(own, disclosure) });
    const { fit } = read[read.length - 1]!;
    if (fit.isComplete) break;
    if (fit.isOwn) most = Math.max(most, fit.whole);
  }
  const orderOf = ({ disclosure: { template } }: (typeof read)[number]) => templates.indexOf(template);
  const fitting = read.filter(({ fit }) => fit.isOwn);
  const [best] = [...fitting].sort((one, other) => better(one, other) || orderOf(one) - orderOf(other));
  if (best) {
    const usual = inMeantMeasures(best.disclosure, underEach);
    const alike = fitting.filter(({ fit }) => fit.whole === best.fit.whole);
    const alsoFits = alike.flatMap(({ disclosure: { template } }) => (template === usual.template ? [] : template.id));
    return { disclosure: shownReading(usual, possibleReadings(usual), tiesOf), otherTitles: [], alsoFits };
  }
  const [{ disclosure, fit }] = [...read].sort((one, other) => orderOf(one) - orderOf(other)) as [
    (typeof read)[number],
  ];
  if (fit.otherTitles.length === 0) return { disclosure, otherTitles: [], alsoFits: [] };
  const nothing = { ...disclosure, tables: [], duplicates: [], unplaced: [] };
  return { disclosure: nothing, otherTitles: fit.otherTitles, alsoFits: [] };
}

/** The set that has most tables whole before another; of several that which has most under titles of its own. */
function better(one: { readonly fit: TemplateFit }, other: { readonly fit: TemplateFit }): number {
  return other.fit.whole - one.fit.whole || other.fit.titled - one.fit.titled;
}

/** The readings that are other ones for the money that a disclosure has, and the one that it has first. */
function possibleReadings(disclosure: Disclosure): Reading[] {
  return disclosure.template.readings.filter(
    (reading) => reading === disclosure.reading || isConcerned(disclosure, reading),
  );
}

/** The disclosure under each of them. */
function underEach(disclosure: Disclosure): Disclosure[] {
  return possibleReadings(disclosure).map((reading) => under(reading, disclosure));
}

function under(reading: Reading, disclosure: Disclosure): Disclosure {
  return reading === disclosure.reading ? disclosure : askAgain(disclosure, reading);
}

/**
 * The reading under which fewest ties break, of equals the first. All readings see the same cells, and most ties come out the same. Where they differ
 * the totals and the 类 show it already, so the ties of the rows below them need not be derived for each.
 */
function shownReading(usual: Disclosure, readings: readonly Reading[], tiesOf?: TiesOf): Disclosure {
  if (readings.length === 1) return usual;
  if (tiesOf && countBroken(tiesOf(usual), usual) === 0) return usual;
  const outline = outermostRows(usual);
  let [best, fewest] = [usual.reading, brokenTies(outline)];
  for (const reading of readings) {
    if (reading === usual.reading) continue;
    if (fewest === 0) break;
    const broken = brokenTies(under(reading, outline));
    if (broken < fewest) [best, fewest] = [reading, broken];
  }
  return under(best, usual);
}

/** The ties of the outermost rows that were met last under each reading: those of one department's units, and of one workbook again and again, are mostly the same. */
const tiesUnder = oncePer((_: Reading) => new KnownTies());

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
  return countBroken(tiesUnder(disclosure.reading).of(disclosure), disclosure);
}

function countBroken(ties: readonly Equation[], disclosure: Disclosure): number {
  return ties.filter((equation) => judge(equation, disclosure).verdict === "failed").length;
}
