import { compareWithLedger } from "../../derive";
import type { FoundLedger, LedgerReading } from "../../recognise/ledger";
import { roundLedger } from "../../rounding";
import type { Disclosure, LedgerCheck } from "../../tables";
import type { CellRef } from "../../workbook";
import { roundingTargets } from "../generate/approved-totals";
import { wholeLedger } from "../whole-ledger/whole-ledger";
import { toldQuestions } from "./told-questions";

/**
 * Lays the tables of a workbook beside its own ledger, as it was read. Undefined where it has no ledger, no table, or final accounts, which no ledger tells; a ledger that does not give the whole
 * budget is not compared, and the answer says why. A figure that controlled rounding of the ledger gives is no difference.
 */
export function checkLedger(reading: LedgerReading, disclosure: Disclosure): LedgerCheck | undefined {
  if (disclosure.tables.length === 0 || disclosure.template.isAccounts) return undefined;
  const readable = reading.ledgers.filter(({ missing }) => missing.length === 0);
  if (readable.length > 1) return { kind: "several", sheets: readable.map(({ sheet }) => sheet) };
  const ledger = readable[0] ?? reading.ledgers[0];
  if (!ledger) return undefined;
  const obstacle = obstacleOf(ledger, reading, disclosure);
  if (obstacle) return { kind: "unusable", sheet: ledger.sheet, ...obstacle };
  const {
    measure,
    reading: { tables },
  } = disclosure;
  const controls = roundingTargets(reading, measure);
  const whole = wholeLedger(ledger, { others: reading.others }, disclosure.template, disclosure.reading);
  const all = { rows: [...whole.rows, ...whole.versions] };
  const rounded = () => roundLedger(all, { measure, tables, controls });
  const isTold = toldQuestions(disclosure, whole.untold);
  return { kind: "compared", sheet: ledger.sheet, ...compareWithLedger(disclosure, all, rounded, isTold) };
}

type Obstacle = Pick<LedgerCheck & { kind: "unusable" }, "why" | "cell">;

/** Why the ledger does not give what the tables should say. */
function obstacleOf(ledger: FoundLedger, { facts }: LedgerReading, disclosure: Disclosure): Obstacle | undefined {
  const { problems } = ledger;
  const beginning: CellRef = { sheet: ledger.sheet, row: 0, column: 0 };
  const lacking = problems.find(({ id }) => id === "missing-column");
  if (lacking) return { why: "columns", cell: lacking.cell };
  const leftOut = problems.find(({ severity }) => severity === "error");
  if (leftOut) return { why: "rows", cell: leftOut.cell };
  const several = problems.find(({ id }) => id === "several-units" || id === "several-years");
  if (several) return { why: "units", cell: several.cell };
  if (differs(facts.unit ?? ledger.unit, disclosure.unit)) return { why: "other-unit", cell: beginning };
  if (differs(facts.year ?? ledger.year, disclosure.year)) return { why: "other-year", cell: beginning };
  return undefined;
}

/** Spaces and the width of letters make no other name; what is not stated differs from nothing. */
function differs(one: string | number | undefined, other: string | number | undefined): boolean {
  const plain = (value: string | number) => String(value).normalize("NFKC").replace(/\s+/g, "");
  return one !== undefined && other !== undefined && plain(one) !== plain(other);
}
