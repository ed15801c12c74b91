import { USUAL_THRESHOLD } from "../../comparison";
import { type Catalogue, DESCRIBED_YEAR, catalogueFor } from "../../catalogue";
import { type DisclosureFacts, deriveDisclosure } from "../../derive";
import { layoutDisclosure } from "../../layout";
import { formatAmount, sum } from "../../money";
import type { FoundLedger, LedgerReading } from "../../recognise/ledger";
import { shiftedFigures } from "../../rounding";
import { type Disclosure, type Template, readingOf, tableNumber } from "../../tables";
import { outlayOf } from "../whole-ledger/outlay";
import { wholeLedger } from "../whole-ledger/whole-ledger";
import { approvedNotices, noticeOfProblem, roundingTargets } from "./approved-totals";
import { DocumentWriting, type Stated } from "./document-writing";
import { lastYearIn } from "./last-year-in";
import type { PlanSettings } from "./plan-settings";
import type { LedgerNotice, LedgerSource, MovedFigure, PlannedTables } from "./planned-tables";
import { publishedLedger } from "./published";
import { type PrintedTables, tablesOfLedger } from "./tables-of-ledger";

/** The tables of a set from a ledger, still to be laid out. Has no row of the ledger as an object: of a long one there are hundreds of thousands. */
export interface TablesFromLedger {
  readonly source: LedgerSource;
  readonly printed: PrintedTables;
  readonly facts: DisclosureFacts & { readonly catalogue: Catalogue };
  readonly bought?: FoundLedger["rows"];
  readonly writing: DocumentWriting;
  readonly notices: readonly LedgerNotice[];
}

/** The tables of a set from a ledger, derived and rounded so that every tie holds in what is printed; with what the user should know. */
export function fromLedger(
  ledger: FoundLedger,
  reading: LedgerReading,
  template: Template,
  options: PlanSettings,
  stated: Stated,
): TablesFromLedger {
  const { measure = template.measure, codes, threshold = USUAL_THRESHOLD } = options;
  const shown = readingOf(template, options.reading);
  const source = sourceOf(ledger, reading);
  const { unit, year } = source;
  const facts = {
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    measure,
    names: ledger.names,
    catalogue: catalogueFor(options.codesYear ?? year ?? DESCRIBED_YEAR, codes),
  };
  const writing = new DocumentWriting(stated, threshold, options.document ?? false, ledger.rows);
  const beside = { others: reading.others, ...(stated.prior && { prior: stated.prior }) };
  const published = { sheet: ledger.sheet, rows: publishedLedger(ledger, writing.secret).rows };
  const whole = wholeLedger(published, beside, template, shown);
  const exact = { rows: [...whole.rows, ...whole.versions] };
  const printed = tablesOfLedger(exact, facts, template, shown, roundingTargets(reading, measure));
  const notices = [
    ...noticesOf(ledger),
    ...approvedNotices({ ...ledger, rows: whole.rows }, printed.rounded, reading, measure),
    ...whole.notices,
  ];
  const buys = ledger.columns.some(({ role }) => role === "procurement");
  return { source, printed, facts, writing, notices, ...(buys && { bought: ledger.rows }) };
}

/** The sheets of these tables, with the document where one is written, and which figures rounding moved. */
export function laidOutFromLedger(
  { source, printed: { disclosure, rounded }, facts, bought, writing, notices }: TablesFromLedger,
  { formulas = true, tables, contents = true, workingPapers = true, ownTies }: PlanSettings,
  stated: Stated,
): Omit<Extract<PlannedTables, { kind: "ledger" }>, "sources" | "template"> {
  let { tables: asLaidOut } = disclosure;
  const { catalogue } = facts;
  const more = (laid: Disclosure) => {
    asLaidOut = laid.tables;
    return writing.sheetsOf({ disclosure: laid, ledger: outlayOf(rounded), catalogue, ...(bought && { bought }) });
  };
  const plans =
    tables?.length === 0
      ? []
      : layoutDisclosure(
          disclosure,
          { formulas, contents, workingPapers, ...(tables && { tables }), ...(ownTies && { ownTies }) },
          more,
        );
  const printed = { ...disclosure, tables: asLaidOut };
  const exact = deriveDisclosure(rounded.exact, facts, disclosure.template, disclosure.reading);
  const moved = shiftedFigures(exact, printed).map(({ figure, measure: own, exact: amount }): MovedFigure => ({
    table: figure.table,
    cell: figure.cell,
    name: `${tableNumber(printed, figure.table)} ${figure.rowName} ${figure.columnName}`,
    exact: formatAmount(amount, own),
    printed: formatAmount(figure.amount, own),
  }));
  const { document, comparison, drawings } = writing;
  return {
    kind: "ledger",
    ledger: source,
    plans,
    ...(document && { document }),
    ...(comparison && { comparison }),
    ...(drawings && { drawings }),
    ...lastYearIn(stated, printed, catalogue),
    notices,
    moved,
  };
}

/** 单位信息 says whose budget it is, or else the ledger's own columns do. */
export function sourceOf(ledger: FoundLedger, { facts }: LedgerReading): LedgerSource {
  const unit = facts.unit ?? ledger.unit;
  const year = facts.year ?? ledger.year;
  const candidates = new Map(ledger.unassigned.map((column) => [column.column, column.candidates]));
  return {
    sheet: ledger.sheet,
    rows: ledger.counted,
    total: formatAmount(sum(ledger.rows.map(({ amount }) => amount)), "元"),
    measure: ledger.measure,
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    columns: ledger.columns.map((column) => ({ ...column, candidates: candidates.get(column.column) ?? [] })),
  };
}

/** What is wrong with a ledger, as the user is told of it. */
export function noticesOf({ problems }: FoundLedger): LedgerNotice[] {
  return problems.map(noticeOfProblem);
}
