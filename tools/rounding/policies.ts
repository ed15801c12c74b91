import { atomsOf, rowOfAtom } from "../../src/derive";
import type { Ledger } from "../../src/ledger";
import { type Amount, amountOfFen, printedUnit, sum } from "../../src/money";
import type { Disclosure } from "../../src/tables";
import { deriveDisclosure, roundLedger } from "../shipped";

const UNIT = printedUnit("万元");

/** A way to bring a ledger's tables from 元 to 万元. */
export interface Policy {
  readonly name: string;
  printed(ledger: Ledger): Disclosure;
}

/** An amount rounded to whole units, half up. */
export function rounded(amount: Amount): Amount {
  return amountOfFen(Math.floor((2 * amount + UNIT) / (2 * UNIT)) * UNIT);
}

const derived = (ledger: Ledger): Disclosure => deriveDisclosure(ledger, { measure: "万元" });

function eachCell(ledger: Ledger): Disclosure {
  const exact = derived(ledger);
  const tables = exact.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      figures: row.figures.map((figure) => ({ ...figure, amount: rounded(figure.amount) })),
    })),
  }));
  return { ...exact, tables };
}

function eachRow(ledger: Ledger): Disclosure {
  return derived({ rows: ledger.rows.map((row) => ({ ...row, amount: rounded(row.amount) })) });
}

function largestRemainders(ledger: Ledger): Disclosure {
  const atoms = atomsOf(ledger);
  const rows = Array.from(atoms.amounts, (amount, atom) => ({
    ...rowOfAtom(atoms, atom, amountOfFen(amount)),
    floor: Math.floor(amount / UNIT) * UNIT,
  }));
  const missing =
    (rounded(sum(rows.map(({ amount }) => amount))) - rows.reduce((all, { floor }) => all + floor, 0)) / UNIT;
  const raised = new Set([...rows].sort((a, b) => b.amount - b.floor - (a.amount - a.floor)).slice(0, missing));
  return derived({
    rows: rows.map((row) => ({ ...row, amount: amountOfFen(row.floor + (raised.has(row) ? UNIT : 0)) })),
  });
}

/** What is done without controlled rounding, and controlled rounding. */
export const POLICIES: readonly Policy[] = [
  { name: "round every printed cell on its own", printed: eachCell },
  { name: "round each ledger row, then sum", printed: eachRow },
  { name: "largest remainders on ledger rows", printed: largestRemainders },
  {
    name: "controlled rounding (src/rounding)",
    printed: (ledger) => derived(roundLedger(ledger, { measure: "万元" })),
  },
];
