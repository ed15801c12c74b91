import { DESCRIBED_YEAR, type OwnList, catalogueFor } from "../../catalogue";
import { type Report, diagnose } from "../../diagnose";
import { type Assignment, readLedger } from "../../recognise/ledger";
import type { Templates } from "../../tables";
import type { TextDocument } from "../../text";
import type { Snapshot } from "../../workbook";
import { withCheckedText } from "../check-text/check-text";
import { checkLedger } from "./check-ledger";
import { givenLastYear, withNotTaken } from "./given-last-year";
import { readDisclosure } from "./read-disclosure";
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
}

/**
 * The whole check of a workbook that was read: tables, rules, ties, its own ledger, suspects. Pure. Throws WorkbookError
 * (`unknown-template`) for a workbook with tables of no known template, and nothing else for what a workbook may hold.
 * Where the workbook names no year, the codes of the year that the catalogue describes are taken.
 */
export function checkSnapshot(snapshot: Snapshot, templates: Templates, options: CheckOptions = {}): Report {
  const disclosure = readDisclosure(snapshot, templates);
  const catalogue = catalogueFor(disclosure.year ?? DESCRIBED_YEAR, options.codes);
  const reading = readLedger(snapshot, options);
  const ledger = checkLedger(reading, disclosure);
  const lastYear = givenLastYear(snapshot, disclosure, templates, options);
  const facts = statedFacts(snapshot, disclosure, reading, { ...options, given: lastYear.tables });
  const known = { workbook: snapshot, catalogue, ...(ledger && { ledger }), ...(facts && { facts }) };
  const report = withNotTaken(diagnose(disclosure, known), lastYear);
  const { text } = options;
  return text ? withCheckedText(report, { snapshot, disclosure, templates }, text, options) : report;
}
