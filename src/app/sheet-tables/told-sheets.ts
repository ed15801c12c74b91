import { COMPARISON_SHEET } from "../../comparison";
import type { Report, SaidSheet } from "../../diagnose/report";
import { CHECK_SHEET } from "../../layout";
import { isOwnTiesSheet } from "../../own-ties";
import { isReportSheet } from "../../present/sheets/own-sheets";
import { saidSheetSentence } from "../../present/wording/said-sheets";
import { hasFactSheets } from "../../recognise/facts";
import type { LedgerReading } from "../../recognise/ledger";
import { isPublishedText } from "../../rules";
import { type Disclosure, type SheetTable, type Templates, usualTables } from "../../tables";
import type { SheetSnapshot, Snapshot } from "../../workbook";
import { likeness, topWords } from "./top-words";

/** What is known of a workbook's sheets when it has been read. */
export interface ReadSheets {
  readonly snapshot: Snapshot;
  readonly disclosure: Disclosure;
  readonly reading: LedgerReading;
}

/**
 * The report with what the user said of sheets and what became of it, and, where a table is lost, with the sheets among which it may be. What was not taken is
 * among the unchecked, too.
 */
export function withToldSheets(
  report: Report,
  read: ReadSheets,
  templates: Templates,
  sheetTables: readonly SheetTable[] = [],
): Report {
  const said = sheetTables.flatMap((one) => saidSheet(one, read, templates) ?? []);
  const unread = unreadSheets(read);
  const notTaken = said
    .filter(({ outcome }) => outcome === "gone" || outcome === "other-set")
    .map((one) => ({ reason: saidSheetSentence(one), cells: [] }));
  return {
    ...report,
    ...(said.length > 0 && { saidSheets: said }),
    ...(unread.length > 0 && { unreadSheets: unread }),
    ...(notTaken.length > 0 && { unchecked: [...notTaken, ...report.unchecked] }),
  };
}

/** What became of what was said; nothing of a set or a table that this version does not know. */
function saidSheet(one: SheetTable, read: ReadSheets, all: Templates): SaidSheet | undefined {
  const { sheet, template, table, formerly } = one;
  const set = all.find(({ id }) => id === template);
  const spec = set && usualTables(set).find(({ id }) => id === table);
  if (!set || !spec) return undefined;
  const { number, title } = spec;
  const outcome = outcomeOf(one, read);
  const mayBe = outcome === "gone" ? sheetsLike(one, read) : [];
  return {
    ...{ sheet, table, number, title, set: set.title, outcome },
    ...(formerly !== undefined && { formerly }),
    ...(mayBe.length > 0 && { mayBe }),
  };
}

/** Sheets of which less than this is the same are not named. */
const LIKE = 0.5;
const MOST_LIKE = 3;

/** The sheets that are no table and have much the same words at their top, the likeliest first. */
function sheetsLike({ words = [] }: SheetTable, { snapshot, disclosure: { otherSheets } }: ReadSheets): string[] {
  const like = snapshot.sheets
    .filter(({ name }) => otherSheets.includes(name))
    .map((sheet) => ({ name: sheet.name, same: likeness(words, topWords(sheet)) }))
    .filter(({ same }) => same >= LIKE);
  like.sort((one, other) => other.same - one.same);
  return like.slice(0, MOST_LIKE).map(({ name }) => name);
}

function outcomeOf({ sheet, template, table }: SheetTable, { snapshot, disclosure }: ReadSheets): SaidSheet["outcome"] {
  if (!snapshot.sheets.some(({ name }) => name === sheet)) return "gone";
  if (template !== disclosure.template.id) return "other-set";
  const found = [...disclosure.tables, ...disclosure.duplicates];
  return found.some((one) => one.said && one.id === table && one.sheet === sheet) ? "read" : "no-header";
}

/** Sheets of ours that are worked out from the tables. */
const WORKING_PAPERS: readonly string[] = [CHECK_SHEET, COMPARISON_SHEET];

/** Where a table is lost: the sheets with amounts that are no table, no ledger, and nothing else that is read. */
function unreadSheets({ snapshot, disclosure, reading }: ReadSheets): readonly string[] {
  const { tables, otherSheets } = disclosure;
  if (disclosure.reading.tables.every(({ id }) => tables.some((table) => table.id === id))) return [];
  const totals = [...reading.controls, ...reading.income, ...reading.others];
  const read = new Set([...reading.ledgers.map(({ sheet }) => sheet), ...totals.map(({ cell }) => cell.sheet)]);
  return snapshot.sheets
    .filter((sheet) => otherSheets.includes(sheet.name) && !read.has(sheet.name) && mayBeTable(sheet))
    .map(({ name }) => name);
}

/** True for a sheet with amounts whose name and contents do not say that it is something else. */
export function mayBeTable(sheet: SheetSnapshot): boolean {
  const { name, cells } = sheet;
  if (!cells.some(({ value }) => typeof value === "number" && value !== 0)) return false;
  const isKnown = WORKING_PAPERS.includes(name) || isPublishedText(name) || isOwnTiesSheet(sheet);
  return !isKnown && !isReportSheet(sheet) && !hasFactSheets({ sheets: [sheet] });
}
