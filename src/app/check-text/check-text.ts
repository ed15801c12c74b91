import { DESCRIBED_YEAR, type OwnList, catalogueFor } from "../../catalogue";
import type { Report } from "../../diagnose";
import { FigureBook, narrativeProfileOf } from "../../narrative";
import type { Disclosure, RuleSettings, Templates } from "../../tables";
import type { TextDocument } from "../../text";
import { checkText } from "../../text/checking";
import { readText } from "../../text/reading";
import type { Snapshot } from "../../workbook";
import { statedIn } from "../generate/stated";
import { checkTargets } from "./check-targets";
import { OurWording } from "./our-wording";
import { reportWithText } from "./report-with-text";
import { suspectsByText } from "./witness";
import type { SaidWorkbook } from "../sheet-tables/said-workbook";

/** What a text is checked with beside its workbook. */
export interface TextOptions {
  /** Last year's workbook: its tables, or its ledger. */
  readonly prior?: SaidWorkbook;
  /** The finance bureau's list of codes. */
  readonly codes?: OwnList;
  /** The budget year whose codes are taken; the workbook's unless given. */
  readonly codesYear?: number;
  /** What the user made of rules. */
  readonly settings?: RuleSettings;
}

/**
 * The report of a workbook, and of a text held against its tables, its sheets of facts and last year. Where the diagnosis suspects a cell the table is mended
 * first, and nothing is proposed from it.
 */
export function withCheckedText(
  report: Report,
  {
    snapshot,
    disclosure,
    templates,
  }: { readonly snapshot: Snapshot; readonly disclosure: Disclosure; readonly templates: Templates },
  document: TextDocument,
  options: TextOptions = {},
): Report {
  const { facts, prior } = statedIn(snapshot, disclosure, templates, options);
  const year = facts.unit.year?.value ?? disclosure.year;
  const catalogue = catalogueFor(options.codesYear ?? year ?? DESCRIBED_YEAR, options.codes);
  const input = { disclosure, facts, catalogue, ...(prior && { prior }) };
  const book = new FigureBook(input);
  const profile = narrativeProfileOf(disclosure);
  const { name, shortName } = facts.unit;
  const reading = readText(document, {
    ...(year !== undefined && { year }),
    units: [name?.value, shortName?.value, disclosure.unit].flatMap((unit) => (unit ? [unit] : [])),
    projects: book.rows("projectExpenditure").flatMap(({ project }) => project ?? []),
    catalogue,
    funds: book.funds,
    ...(profile && { profile }),
  });
  const suspects = report.suspects.map(({ place }) => place);
  const check = checkText({ document, reading, book, catalogue, suspects, ...(profile && { profile }) });
  const wording = new OurWording(input, profile, check.figures);
  const witnessed = { ...report, suspects: suspectsByText(report.suspects, reading.claims, check.figures) };
  const targets = checkTargets(document, disclosure, { workbook: snapshot, catalogue });
  return reportWithText(witnessed, { document, reading, check, targets, wording }, snapshot, options.settings);
}
