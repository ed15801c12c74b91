import { USUAL_THRESHOLD } from "../../comparison";
import { DESCRIBED_YEAR, catalogueFor } from "../../catalogue";
import { deriveDisclosure } from "../../derive";
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
import { tablesOfLedger } from "./tables-of-ledger";

/** The tables of a set from a ledger: derived, rounded so that every tie holds in what is printed, and laid out; with what the user should know. */
export function fromLedger(
  ledger: FoundLedger,
  reading: LedgerReading,
  template: Template,
  options: PlanSettings,
  stated: Stated,
): Omit<Extract<PlannedTables, { kind: "ledger" }>, "sources" | "template"> {
  const { measure = template.measure, formulas = true, tables, codes, threshold = USUAL_THRESHOLD } = options;
  const { contents = true, workingPapers = true, ownTies } = options;
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
  const { disclosure, rounded } = tablesOfLedger(exact, facts, template, shown, roundingTargets(reading, measure));
  const bought = ledger.columns.some(({ role }) => role === "procurement") ? { bought: ledger.rows } : {};
  let { tables: asLaidOut } = disclosure;
  const more = (laid: Disclosure) => {
    asLaidOut = laid.tables;
    return writing.sheetsOf({ disclosure: laid, ledger: outlayOf(rounded), catalogue: facts.catalogue, ...bought });
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
  const moved = shiftedFigures(deriveDisclosure(exact, facts, template, shown), printed).map(
    ({ figure, measure: own, exact: amount }): MovedFigure => ({
      table: figure.table,
      cell: figure.cell,
      name: `${tableNumber(printed, figure.table)} ${figure.rowName} ${figure.columnName}`,
      exact: formatAmount(amount, own),
      printed: formatAmount(figure.amount, own),
    }),
  );
  const notices = [
    ...noticesOf(ledger),
    ...approvedNotices({ ...ledger, rows: whole.rows }, rounded, reading, measure),
    ...whole.notices,
  ];
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
