import fc from "fast-check";
import { FUNDS, type Ledger, type LedgerRow, answer, withProjects } from "../../src/ledger";
import { type Amount, amountOfFen, printedUnit, sum } from "../../src/money";
import { controlDifferences, shiftedFigures, unmetControls } from "../../src/rounding";
import { figuresOf } from "../../src/tables";
import { deriveEquations, judge } from "../../src/ties";
import { ALL_FUNDS, syntheticLedger } from "../../tools/synthetic";
import { fullLedger, shortLedger } from "../support/sample-ledger";
import { CARRYOVER_APART, CARRYOVER_IN, deriveDisclosure, roundLedger } from "../../tools/shipped";

const UNIT = printedUnit("万元");
const facts = { measure: "万元", year: 2024 } as const;
const measure = "万元" as const;

/** Ledgers of any sources, with amounts down to the 分. */
const ledgers = fc
  .record({
    seed: fc.nat(),
    rows: fc.integer({ min: 1, max: 250 }),
    functions: fc.integer({ min: 1, max: 60 }),
    funds: fc.subarray([...ALL_FUNDS], { minLength: 1 }),
  })
  .chain((options) => {
    const { rows } = syntheticLedger(options);
    const amounts = fc.array(fc.integer({ min: 1, max: 100_000_000 }), {
      minLength: rows.length,
      maxLength: rows.length,
    });
    return amounts.map((fen): Ledger => ({
      rows: rows.map((row, index) => ({ ...row, amount: amountOfFen(fen[index]!) })),
    }));
  });
const readings = fc.constantFrom(CARRYOVER_APART, CARRYOVER_IN);

function total({ rows }: Ledger): Amount {
  return sum(rows.map(({ amount }) => amount));
}

function halfUp(amount: Amount): number {
  return Math.floor((2 * amount + UNIT) / (2 * UNIT)) * UNIT;
}

describe("controlled rounding", () => {
  it("leaves every tie exact, the grand total the exact one rounded half up, and every figure within a unit", () => {
    fc.assert(
      fc.property(ledgers, readings, (ledger, reading) => {
        const rounded = roundLedger(ledger, { measure, reading });
        const printed = deriveDisclosure(rounded, facts, reading);
        const equations = deriveEquations(printed);
        expect(equations.filter((equation) => judge(equation, printed).verdict !== "held")).toEqual([]);
        expect(total(rounded)).toBe(halfUp(total(ledger)));
        expect(shiftedFigures(deriveDisclosure(ledger, facts, reading), printed)).toEqual([]);
        expect(printed.tables.flatMap(figuresOf).every(({ amount }) => amount % UNIT === 0)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it("makes no amount negative, and prints the rows that the exact tables have", () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const rounded = roundLedger(ledger, { measure });
        expect(rounded.rows.every(({ amount }) => amount >= 0)).toBe(true);
        const rows = (of: Ledger) =>
          deriveDisclosure(of, facts).tables.map((table) => table.rows.map(({ label }) => label));
        expect(rows(rounded)).toEqual(rows(ledger));
      }),
      { numRuns: 20 },
    );
  });

  it("gives the same for the same ledger, and leaves the ledger as it is", () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const before = structuredClone(ledger);
        expect(roundLedger(ledger, { measure })).toEqual(roundLedger(structuredClone(ledger), { measure }));
        expect(ledger).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });

  it.each([
    ["in 万元", shortLedger()],
    ["in 元", fullLedger()],
  ])("changes nothing in the sample's ledger %s, which is in whole units", (_, ledger) => {
    const figures = (of: Ledger) =>
      deriveDisclosure(of, facts)
        .tables.flatMap(figuresOf)
        .map(({ amount }) => amount);
    expect(figures(roundLedger(ledger, { measure }))).toEqual(figures(ledger));
  });

  it("rounds to whole 分 in 元, which every ledger has already", () => {
    const ledger = syntheticLedger({ seed: 3, rows: 30 });
    expect(total(roundLedger(ledger, { measure: "元" }))).toBe(total(ledger));
  });

  it("keeps an adjustment negative, and the ties with it", () => {
    const rows = syntheticLedger({ seed: 5, rows: 30 }).rows.map((row, index) => ({
      ...row,
      amount: amountOfFen((index % 5 === 0 ? -1 : 1) * (12_345 + 6_789 * index)),
    }));
    const rounded = roundLedger({ rows }, { measure });
    expect(total(rounded)).toBe(halfUp(total({ rows })));
    expect(rounded.rows.filter(({ amount }) => amount < 0).length).toBeGreaterThan(0);
  });

  it("rounds budgets of hundreds of 亿元, whose totals are more units than 32 bits hold", () => {
    const rows = syntheticLedger({ seed: 5, rows: 60 }).rows.map((row, index) => ({
      ...row,
      amount: amountOfFen(100_000_000_000 + 6_789 * index),
    }));
    const rounded = roundLedger({ rows }, { measure });
    expect(total(rounded)).toBe(halfUp(total({ rows })));
  });

  it("takes an empty ledger", () => {
    expect(roundLedger({ rows: [] }, { measure })).toEqual({ rows: [] });
  });
});

describe("approved totals", () => {
  /** The totals by 项 and source of a ledger, each rounded on its own: what an approval states. */
  function approvals(ledger: Ledger) {
    const keys = new Map(ledger.rows.map((row) => [`${row.function}|${row.fund}`, row] as const));
    return [...keys.values()].map(({ function: fn, fund }: LedgerRow) => {
      const question = { function: fn, fund: FUNDS[fund] };
      return { question, amount: amountOfFen(halfUp(answer(ledger, question))) };
    });
  }

  it("come out as approved, by 项 and source, with every tie exact", () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const controls = approvals(ledger);
        const rounded = roundLedger(ledger, { measure, controls });
        for (const { question, amount } of controls) expect(answer(withProjects(rounded), question)).toBe(amount);
        const printed = deriveDisclosure(rounded, facts);
        const equations = deriveEquations(printed);
        expect(equations.filter((equation) => judge(equation, printed).verdict !== "held")).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("make up the grand total where they cover all of the money", () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const controls = approvals(ledger);
        expect(total(roundLedger(ledger, { measure, controls }))).toBe(sum(controls.map(({ amount }) => amount)));
      }),
      { numRuns: 10 },
    );
  });

  it("come out as approved where they lie within one another: by 项 and source, by source, and in all", () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const inner = approvals(ledger);
        const bySource = ALL_FUNDS.map((leaf) => ({
          question: { fund: FUNDS[leaf] },
          amount: sum(inner.filter(({ question }) => question.fund === FUNDS[leaf]).map(({ amount }) => amount)),
        }));
        const all = { question: {}, amount: sum(inner.map(({ amount }) => amount)) };
        const controls = [all, ...bySource, ...inner];
        const rounded = roundLedger(ledger, { measure, controls });
        expect(unmetControls(rounded, controls, measure)).toEqual([]);
        expect(total(rounded)).toBe(all.amount);
      }),
      { numRuns: 10 },
    );
  });

  it("by source alone come out as approved, beside every tie", () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const leaves = [...new Set(ledger.rows.map(({ fund }) => fund))];
        const controls = leaves.map((leaf) => {
          const question = { fund: FUNDS[leaf] };
          return { question, amount: amountOfFen(halfUp(answer(ledger, question))) };
        });
        const rounded = roundLedger(ledger, { measure, controls });
        expect(unmetControls(rounded, controls, measure)).toEqual([]);
        const printed = deriveDisclosure(rounded, facts);
        const equations = deriveEquations(printed);
        expect(equations.filter((equation) => judge(equation, printed).verdict !== "held")).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it("that contradict each other are told, with what is shown in their place", () => {
    const ledger = fullLedger();
    const question = { fund: FUNDS.otherIncome };
    const amount = answer(ledger, question);
    const more = { question, amount: amountOfFen(amount + UNIT) };
    const controls = [{ question, amount }, more];
    const unmet = unmetControls(roundLedger(ledger, { measure, controls }), controls, measure);
    expect(unmet).toHaveLength(1);
    expect(unmet[0]!.printed).not.toBe(unmet[0]!.control.amount);
  });

  it("that rounding does not explain are left aside, and told", () => {
    const ledger = fullLedger();
    const [control] = approvals(ledger);
    const wrong = { ...control!, amount: amountOfFen(control!.amount + 100 * UNIT) };
    expect(controlDifferences(ledger, [wrong, approvals(ledger)[1]!], measure)).toEqual([
      { control: wrong, ledger: control!.amount, difference: 100 * UNIT },
    ]);
    expect(answer(roundLedger(ledger, { measure, controls: [wrong] }), wrong.question)).toBe(control!.amount);
    const nothing = { question: { function: "2299999" }, amount: UNIT };
    expect(controlDifferences(ledger, [nothing], measure)).toHaveLength(1);
  });

  it("for a part of the money leave the grand total the exact one rounded", () => {
    const ledger = {
      rows: syntheticLedger({ seed: 9, rows: 60 }).rows.map((row) => ({
        ...row,
        amount: amountOfFen(row.amount + 3_333),
      })),
    };
    const controls = approvals(ledger).slice(0, 4);
    const rounded = roundLedger(ledger, { measure, controls });
    for (const { question, amount } of controls) expect(answer(rounded, question)).toBe(amount);
    expect(total(rounded)).toBe(halfUp(total(ledger)));
  });
});

describe("shifted figures", () => {
  it("are those a whole unit or more away, the furthest first, with what they were", () => {
    const ledger = fullLedger();
    const moved = {
      rows: ledger.rows.map((row, index) =>
        index === 0 ? { ...row, amount: amountOfFen(row.amount + 2 * UNIT) } : row,
      ),
    };
    const shifts = shiftedFigures(deriveDisclosure(ledger, facts), deriveDisclosure(moved, facts));
    expect(shifts[0]!.difference).toBe(2 * UNIT);
    expect(shifts.map(({ figure }) => figure.table)).toContain("T6");
    expect(shifts.every(({ figure, exact, difference }) => figure.amount - exact === difference)).toBe(true);
  });
});
