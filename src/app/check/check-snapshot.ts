import { DESCRIBED_YEAR, type OwnList, catalogueFor } from "../../catalogue";
import { type ConfigLayer, inForce } from "../../config";
import { ownListOfCodes } from "../../config/codes";
import { type Report, diagnose } from "../../diagnose";
import { budgetBeside } from "../../prior";
import { type Assignment, readLedger } from "../../recognise/ledger";
import { OWN_TIE } from "../../rules";
import type { Templates } from "../../tables";
import type { TextDocument } from "../../text";
import type { Snapshot } from "../../workbook";
import { withCheckedText } from "../check-text/check-text";
import { withConfig } from "./with-config";
import { checkLedger } from "./check-ledger";
import { givenLastYear, withNotTaken } from "./given-last-year";
import { ownTiesOf, withUncheckedTies } from "./own-ties";
import { readDisclosure } from "./read-disclosure";
import { statedDates } from "./stated-dates";
import { statedFacts } from "./stated-facts";

export interface CheckOptions {
  /** The finance bureau's list of codes, which takes precedence over ours. */
  readonly codes?: OwnList;
  /** What the user said of the columns of the workbook's ledger. */
  readonly assignments?: readonly Assignment[];
  /** The published text, to be held against the workbook. */
  readonly text?: TextDocument;
  /** Last year's workbook, which the text compares with and the sheet 上年预算 has to agree with. */
  readonly prior?: Snapshot;
  /** What the user has set, by where it is set. The list of codes above counts before one of the settings. */
  readonly config?: readonly ConfigLayer[];
}

const NO_TIES = { equations: [], unchecked: [] };

/**
 * The whole check of a workbook that was read: tables, rules, ties, its own ledger, suspects. Pure. Throws WorkbookError
 * (`unknown-template`) for a workbook with tables of no known template, and nothing else for what a workbook may hold.
 * Where the workbook names no year, the codes of the year that the catalogue describes are taken.
 */
export function checkSnapshot(snapshot: Snapshot, templates: Templates, options: CheckOptions = {}): Report {
  const { config, sources } = inForce(options.config ?? []);
  const codes = options.codes ?? (Array.isArray(config.codes) ? ownListOfCodes(config.codes) : undefined);
  const { year } = config;
  const known = { ...options, ...(codes && { codes }), ...(year !== undefined && { codesYear: year }) };
  const disclosure = readDisclosure(snapshot, templates);
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
    ...(ledger && { ledger }),
    ...(facts && { facts }),
    ...(lastYear.budget && { budget: budgetBeside(disclosure, lastYear.budget) }),
  };
  const diagnosed = withUncheckedTies(diagnose(disclosure, besides), ties, snapshot);
  const report = withNotTaken(diagnosed, lastYear);
  const { text } = options;
  const whole = text
    ? withCheckedText(report, { snapshot, disclosure, templates }, text, { ...known, settings })
    : report;
  return { ...withConfig(whole, { config, sources }, disclosure.template), ...statedDates(config, facts) };
}
