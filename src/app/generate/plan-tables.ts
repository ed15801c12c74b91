import { USUAL_THRESHOLD } from "../../comparison";
import { type Catalogue, DESCRIBED_YEAR, catalogueFor } from "../../catalogue";
import { deriveDisclosure } from "../../derive";
import { type FoundLedger, type LedgerReading, readLedger } from "../../recognise/ledger";
import { layoutDisclosure } from "../../layout";
import { formatAmount, sum } from "../../money";
import { changedCodes } from "../../prior";
import { roundLedger, shiftedFigures } from "../../rounding";
import { type Disclosure, type Template, type Templates, tableNumber, usualTables } from "../../tables";
import { type Snapshot, oncePer } from "../../workbook";
import { approvedNotices, noticeOfProblem, roundingTargets } from "./approved-totals";
import type { LastYear } from "../compare/last-year";
import { layoutOfDisclosure } from "./layout-snapshot";
import type { LedgerNotice, LedgerSource, MovedFigure, PlanOptions, PlannedTables, Sources } from "./planned-tables";
import { DocumentWriting, type Stated } from "./document-writing";
import { publishedDisclosure, publishedLedger } from "./published";
import { statedIn } from "./stated";
import { readTables } from "../check/read-disclosure";

/**
 * The sheets of a workbook's disclosure: from its ledger, derived and rounded so that every tie holds in what is printed, or from the tables
 * that it has, laid out anew; with them its document. Pure; throws nothing for what a workbook may hold.
 * @param known what is stated for the document, instead of what the workbook states
 */
export function planTables(
  snapshot: Snapshot,
  templates: Templates,
  options: PlanOptions = {},
  known?: Stated,
): PlannedTables {
  const { from, codes, assignments } = options;
  const disclosure = tablesUnder(templates)(snapshot);
  const stated = known ?? statedIn(snapshot, disclosure, templates, options);
  const reading = readLedger(snapshot, { ...(codes && { codes }), ...(assignments && { assignments }) });
  const template = disclosure.template.id;
  const sources: Sources = {
    ledgers: reading.ledgers.map(({ sheet, missing }) => ({ sheet, readable: missing.length === 0 })),
    tables: disclosure.tables.map(({ id, sheet }) => ({ id, sheet })),
  };
  if (disclosure.template.checkedOnly) return { sources, template, kind: "nothing" };
  const found = reading.ledgers.filter(({ sheet }) => options.ledger === undefined || sheet === options.ledger);
  const readable = found.filter(({ missing }) => missing.length === 0);
  if (from === "tables" || (from === undefined && readable.length === 0 && disclosure.tables.length > 0))
    return { sources, template, ...fromTables(disclosure, options, stated) };
  if (readable.length > 1)
    return { sources, template, kind: "several-ledgers", sheets: readable.map(({ sheet }) => sheet) };
  const [ledger = found[0]] = readable;
  if (!ledger) return { sources, template, kind: "nothing" };
  if (ledger.missing.length > 0)
    return {
      sources,
      template,
      kind: "unreadable-ledger",
      ledger: sourceOf(ledger, reading),
      notices: noticesOf(ledger),
    };
  return { sources, template, ...fromLedger(ledger, reading, disclosure.template, options, stated) };
}

/** A preview is planned again at every choice, and the tables are the same each time. */
const tablesUnder = oncePer((templates: Templates) =>
  oncePer((snapshot: Snapshot) => readTables(snapshot, templates).disclosure),
);

/** What is planned, apart from what it could have been planned from. */
type Planned<Kind extends PlannedTables["kind"]> = Omit<Extract<PlannedTables, { kind: Kind }>, "sources" | "template">;

function fromTables(
  disclosure: Disclosure,
  options: PlanOptions,
  stated: Stated,
): Planned<"tables"> | Planned<"nothing"> {
  if (disclosure.tables.length === 0) return { kind: "nothing" };
  const { formulas, measure, tables, threshold = USUAL_THRESHOLD } = options;
  const writing = new DocumentWriting(stated, threshold, options.document ?? false);
  const { plans, leftOut } = layoutOfDisclosure(
    publishedDisclosure(disclosure, writing.secret),
    {
      ...(formulas !== undefined && { formulas }),
      ...(measure && { measure }),
      ...(tables && { tables }),
    },
    (laid) => writing.sheetsOf({ disclosure: laid }),
  );
  const { unit, year } = disclosure;
  const { document, comparison, drawings } = writing;
  return {
    kind: "tables",
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    plans,
    ...(document && { document }),
    ...(comparison && { comparison }),
    ...(drawings && { drawings }),
    ...lastYearIn(stated, disclosure, catalogueFor(year ?? DESCRIBED_YEAR, options.codes)),
    leftOut,
  };
}

function fromLedger(
  ledger: FoundLedger,
  reading: LedgerReading,
  template: Template,
  options: PlanOptions,
  stated: Stated,
): Planned<"ledger"> {
  const { measure = "万元", formulas = true, tables, codes, threshold = USUAL_THRESHOLD } = options;
  const source = sourceOf(ledger, reading);
  const { unit, year } = source;
  const facts = {
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    measure,
    names: ledger.names,
    catalogue: catalogueFor(year ?? DESCRIBED_YEAR, codes),
  };
  const writing = new DocumentWriting(stated, threshold, options.document ?? false, ledger.rows);
  const published = publishedLedger(ledger, writing.secret);
  const rounded = roundLedger(published, {
    measure,
    tables: usualTables(template),
    controls: roundingTargets(reading, measure),
  });
  const printed = deriveDisclosure(rounded, facts, template);
  const moved = shiftedFigures(deriveDisclosure(published, facts, template), printed).map(
    ({ figure, exact }): MovedFigure => ({
      table: figure.table,
      cell: figure.cell,
      name: `${tableNumber(printed, figure.table)} ${figure.rowName} ${figure.columnName}`,
      exact: formatAmount(exact, measure),
      printed: formatAmount(figure.amount, measure),
    }),
  );
  const notices = [...noticesOf(ledger), ...approvedNotices(ledger, rounded, reading, measure)];
  const bought = ledger.columns.some(({ role }) => role === "procurement") ? { bought: ledger.rows } : {};
  const more = (laid: Disclosure) =>
    writing.sheetsOf({ disclosure: laid, ledger: rounded, catalogue: facts.catalogue, ...bought });
  const plans = tables?.length === 0 ? [] : layoutDisclosure(printed, { formulas, ...(tables && { tables }) }, more);
  const { document, comparison, drawings } = writing;
  return {
    kind: "ledger",
    ledger: source,
    plans,
    ...(document && { document }),
    ...(comparison && { comparison }),
    ...(drawings && { drawings }),
    ...lastYearIn(stated, printed, facts.catalogue),
    notices,
    moved,
  };
}

/** What is told of last year, with the functional codes of this year's tables that were not the same. */
function lastYearIn({ lastYear }: Stated, { tables }: Disclosure, catalogue: Catalogue): { lastYear?: LastYear } {
  if (!lastYear) return {};
  const codes = tables.flatMap(({ rows }) => rows.flatMap(({ question }) => question?.function ?? []));
  return { lastYear: { ...lastYear, changed: changedCodes(codes, catalogue) } };
}

/** 单位信息 says whose budget it is, or else the ledger's own columns do. */
function sourceOf(ledger: FoundLedger, { facts }: LedgerReading): LedgerSource {
  const unit = facts.unit ?? ledger.unit;
  const year = facts.year ?? ledger.year;
  const candidates = new Map(ledger.unassigned.map((column) => [column.column, column.candidates]));
  return {
    sheet: ledger.sheet,
    rows: ledger.rows.length,
    total: formatAmount(sum(ledger.rows.map(({ amount }) => amount)), "元"),
    measure: ledger.measure,
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    columns: ledger.columns.map((column) => ({ ...column, candidates: candidates.get(column.column) ?? [] })),
  };
}

function noticesOf({ problems }: FoundLedger): LedgerNotice[] {
  return problems.map(noticeOfProblem);
}
