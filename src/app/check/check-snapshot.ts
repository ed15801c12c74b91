import { DESCRIBED_YEAR, type OwnList, catalogueFor } from "../../catalogue";
import { type ConfigLayer, inForce } from "../../config";
import { ownListOfCodes } from "../../config/codes";
import { type Report, diagnose } from "../../diagnose";
import { budgetBeside } from "../../prior";
import { type Assignment, readLedger } from "../../recognise/ledger";
import { OWN_TIE } from "../../rules";
import { type SheetTable, type Templates, templateOf } from "../../tables";
import type { TextDocument } from "../../text";
import type { Snapshot } from "../../workbook";
import { withCheckedText } from "../check-text/check-text";
import { withToldSheets } from "../sheet-tables/told-sheets";
import { withConfig } from "./with-config";
import { checkLedger } from "./check-ledger";
import type { KeptWork } from "./kept-work";
import { givenLastYear, withNotTaken } from "./given-last-year";
import { ownTiesOf, withUncheckedTies } from "./own-ties";
import { type TablesRead, type TiesOf, readKnown } from "./read-disclosure";
import { statedDates } from "./stated-dates";
import { statedFacts } from "./stated-facts";
import { TIES_ONCE, tiesOnce } from "./ties-once";
import type { SaidWorkbook } from "../sheet-tables/said-workbook";

export interface CheckOptions {
  /** The set of tables that the workbook is read by, by the id of its template; the one that fits best unless told. */
  readonly template?: string;
  /** The finance bureau's list of codes, which takes precedence over ours. */
  readonly codes?: OwnList;
  /** What the user said of the columns of the workbook's ledger. */
  readonly assignments?: readonly Assignment[];
  /** What the user said of sheets, which table each is, by the names that they have now. */
  readonly sheetTables?: readonly SheetTable[];
  /** The published text, to be held against the workbook. */
  readonly text?: TextDocument;
  /** Last year's workbook, which the text compares with and the sheet 上年预算 has to agree with. */
  readonly prior?: SaidWorkbook;
  /** What the user has set, by where it is set. The list of codes above counts before one of the settings. */
  readonly config?: readonly ConfigLayer[];
}

/** The tables under the chosen template, with those that fit besides; under the one that fits best where none is chosen. */
function readChosen(
  snapshot: Snapshot,
  templates: Templates,
  { template: id, sheetTables }: CheckOptions,
  tiesOf: TiesOf | undefined,
) {
  const known = { ...(sheetTables && { said: sheetTables }), ...(tiesOf && { tiesOf }) };
  const best = readKnown(snapshot, templates, known);
  if (id === undefined || best.disclosure.template.id === id) return best;
  const fitting = [best.disclosure.template.id, ...best.alsoFits];
  const { disclosure } = readKnown(snapshot, [templateOf(templates, id)], known);
  return { disclosure, alsoFits: fitting.filter((one) => one !== id) };
}

const NO_TIES = { equations: [], unchecked: [] };

/**
 * The whole check of a workbook that was read: tables, rules, ties, its own ledger, suspects. Pure. Throws WorkbookError
 * (`unknown-template`) for a workbook with tables of no known template, and nothing else for what a workbook may hold.
 * Where the workbook names no year, the codes of the year that the catalogue describes are taken.
 * @param kept what the check before found of the same workbook, for who checks it again and again; the report is the same without
 */
export function checkSnapshot(
  snapshot: Snapshot,
  templates: Templates,
  options: CheckOptions = {},
  kept?: KeptWork,
): Report {
  // who keeps ties derives none of those of tables that he has not compared with the ones before
  const read = readChosen(snapshot, templates, options, kept ? undefined : tiesOnce);
  return checkTables(snapshot, read, templates, options, kept);
}

/** The same for a workbook whose tables were read already. */
export function checkTables(
  snapshot: Snapshot,
  { disclosure: read, alsoFits }: Pick<TablesRead, "disclosure" | "alsoFits">,
  templates: Templates,
  options: CheckOptions = {},
  kept?: KeptWork,
): Report {
  const disclosure = kept?.keep(read) ?? read;
  const { config, sources } = inForce(options.config ?? []);
  const codes = options.codes ?? (Array.isArray(config.codes) ? ownListOfCodes(config.codes) : undefined);
  const { year } = config;
  const known = { ...options, ...(codes && { codes }), ...(year !== undefined && { codesYear: year }) };
  const catalogue = catalogueFor(year ?? disclosure.year ?? DESCRIBED_YEAR, codes);
  const reading = readLedger(snapshot, known);
  const ledger = checkLedger(reading, disclosure);
  const lastYear = givenLastYear(snapshot, disclosure, templates, known);
  const facts = statedFacts(snapshot, disclosure, reading, { ...known, given: lastYear.tables });
  const settings = config.rules ?? {};
  const ties = settings[OWN_TIE] === "off" ? NO_TIES : ownTiesOf(snapshot, disclosure, config);
  const besides = {
    workbook: snapshot,
    catalogue,
    settings,
    ownTies: ties.equations,
    ties: kept?.ties ?? TIES_ONCE,
    ...(ledger && { ledger }),
    ...(facts && { facts }),
    ...(lastYear.budget && { budget: budgetBeside(disclosure, lastYear.budget) }),
  };
  const diagnosed = withUncheckedTies(diagnose(disclosure, besides), ties, snapshot);
  const sheets = { snapshot, disclosure, reading };
  const report = withToldSheets(withNotTaken(diagnosed, lastYear), sheets, templates, options.sheetTables);
  const { text } = options;
  const whole = text
    ? withCheckedText(report, { snapshot, disclosure, templates }, text, { ...known, settings })
    : report;
  const told = { ...withConfig(whole, { config, sources }, disclosure.template), ...statedDates(config, facts) };
  const ledgers = disclosure.tables.length === 0 ? reading.ledgers.map(({ sheet }) => sheet) : [];
  return { ...told, ...(alsoFits.length > 0 && { alsoFits }), ...(ledgers.length > 0 && { ledgers }) };
}
