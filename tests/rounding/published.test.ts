import fc from "fast-check";
import { type Ledger, queryKey } from "../../src/ledger";
import { layoutDisclosure } from "../../src/layout";
import { type Amount, amountOfFen, printedUnit, sum } from "../../src/money";
import { type Disclosure, figuresOf, tableOf } from "../../src/tables";
import { deriveEquations, judge } from "../../src/ties";
import { syntheticLedger } from "../../tools/synthetic";
import { figuresSaid } from "../support/figures";
import { snapshotOfPlans } from "../support/planned-snapshot";
import { deriveDisclosure, recognise, roundLedger } from "../../tools/shipped";

const UNIT = printedUnit("万元");
const facts = { unit: "某某市人民政府办公室", year: 2024, measure: "万元" } as const;

/** Ledgers with every source of money, transfers and carryover among them, down to the 分; `functions` is how many 项 they have, at most. */
function ledgers(rows: { min: number; max: number }, functions: { min: number; max: number }): fc.Arbitrary<Ledger> {
  return fc.record({ seed: fc.nat(), rows: fc.integer(rows), functions: fc.integer(functions) }).map((options) => ({
    rows: syntheticLedger(options).rows.map((row, index) => ({
      ...row,
      amount: amountOfFen(1 + ((row.amount + (index + 1) * (options.seed % 99_991)) % 100_000_007)),
    })),
  }));
}

/** How far each printed figure lies from what it is exactly, in 分. */
function shifts(exact: Disclosure, printed: Disclosure): number[] {
  const known = new Map(exact.tables.flatMap(figuresOf).map(({ query, amount }) => [queryKey(query), amount]));
  return printed.tables.flatMap(figuresOf).map(({ query, amount }) => Math.abs(amount - known.get(queryKey(query))!));
}

function grandTotal(disclosure: Disclosure): Amount {
  const total = tableOf(disclosure, "T3")!.rows.find(({ kind }) => kind === "total")!;
  return total.figures.find(({ column }) => column === "total")!.amount;
}

/** What a disclosure says beside its figures: whose it is, in which measure, and the rows of its tables. */
function said({ unit, year, measure, tables }: Disclosure) {
  const rows = tables.flatMap((table) =>
    table.rows.map(({ section, kind, code, name, project }) => ({
      table: table.id,
      section,
      kind,
      code,
      name,
      project,
    })),
  );
  return { unit, year, measure, rows: rows.map((row) => JSON.stringify(row)).sort() };
}

/** Everything that is promised of the tables of a ledger. */
function holds(ledger: Ledger): void {
  const exact = deriveDisclosure(ledger, facts);
  const printed = deriveDisclosure(roundLedger(ledger, { measure: "万元" }), facts);
  const broken = deriveEquations(printed).filter((tie) => judge(tie, printed).verdict !== "held");
  expect(broken).toEqual([]);
  const total = sum(ledger.rows.map(({ amount }) => amount));
  expect(grandTotal(printed)).toBe(Math.floor((2 * total + UNIT) / (2 * UNIT)) * UNIT);
  const moved = shifts(exact, printed);
  expect(Math.max(...moved)).toBeLessThanOrEqual(2 * UNIT);
  expect(moved.filter((shift) => shift < UNIT).length / moved.length).toBeGreaterThanOrEqual(0.999);
  const again = recognise(snapshotOfPlans(layoutDisclosure(printed)));
  expect(figuresSaid(again)).toEqual(figuresSaid(printed));
  expect(said(again)).toEqual(said(printed));
  expect(again.unplaced).toEqual([]);
}

describe("the published tables of a ledger", () => {
  it("tie, keep the grand total, stay by their exact values, and are read again as they were written", () => {
    fc.assert(fc.property(ledgers({ min: 20, max: 120 }, { min: 2, max: 30 }), holds), { numRuns: 6 });
  });

  it("do so with hundreds of codes", () => {
    fc.assert(fc.property(ledgers({ min: 600, max: 900 }, { min: 100, max: 200 }), holds), { numRuns: 1 });
  });
});
