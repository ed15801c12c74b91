import fc from "fast-check";
import { FUNDS, type Ledger } from "../../../src/ledger";
import { askAgain } from "../../../src/recognise";
import { type Reading, figuresOf, inForm, tableOf } from "../../../src/tables";
import type { Snapshot } from "../../../src/workbook";
import { ALL_FUNDS, disclosureSnapshot, syntheticLedger } from "../../../tools/synthetic";
import { CARRYOVER_APART, CARRYOVER_IN, checkSnapshot, recognise } from "../../../tools/shipped";
import { type Change, changed } from "../../support/changes";
import { sampleSnapshot } from "../../support/sample";

const NUMBERINGS: readonly (readonly [first: string, second: string, below: string])[] = [
  ["一、", "二、", "（一）"],
  ["三、", "四、", "（一）"],
  ["", "", ""],
  ["1.", "2.", "其中："],
];
const BUDGETS: readonly (readonly string[])[] = [
  ["一般公共预算拨款", "政府性基金预算拨款", "国有资本经营预算拨款"],
  ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
];
const CARRIED = ["上年结转", "上年结转结余", "上年财政拨款结转"] as const;

interface Print {
  readonly numbering: (typeof NUMBERINGS)[number];
  readonly budgets: readonly string[];
  readonly carried: string;
}
const print: fc.Arbitrary<Print> = fc.record({
  numbering: fc.constantFrom(...NUMBERINGS),
  budgets: fc.constantFrom(...BUDGETS),
  carried: fc.constantFrom(...CARRIED),
});
const NATIONAL: Print = { numbering: NUMBERINGS[0]!, budgets: BUDGETS[0]!, carried: CARRIED[0] };

/** The names of the eight lines, from the top to the bottom. */
const namesOf = ({ numbering: [first, second, below], budgets, carried }: Print) => [
  `${first}本年收入`,
  ...budgets.map((name) => below + name),
  second + carried,
  ...budgets.map((name) => below + name),
];

/** The sample, whose table 4 has the lines of both groups; nothing is carried over, and so the second is blank. */
const blankGroup = (print: Print, lines = 8): Change[] =>
  namesOf(print)
    .slice(0, lines)
    .map((value, index) => ({ cell: `表4!A${6 + index}`, value }));

/** The tables of a reading, table 4 with a group of lines for what is carried over. */
const withGroups = (reading: Reading): Reading => ({
  ...reading,
  tables: reading.tables.map((spec) => (spec.id === "T4" ? inForm(spec, "carryover") : spec)),
});
const filledGroups = (ledger: Ledger, reading: Reading, print = NATIONAL): Snapshot =>
  changed(
    disclosureSnapshot(ledger, { reading: withGroups(reading) }),
    namesOf(print).map((value, index) => ({ cell: `表4!A${6 + index}`, value })),
  );

const rules = (snapshot: Snapshot) => checkSnapshot(snapshot).findings.map(({ rule }) => rule);
const asEver = rules(sampleSnapshot());

describe("table 4 with a group of lines for what is carried over", () => {
  it("says what it says without the group, where the group is blank", () => {
    fc.assert(
      fc.property(print, fc.integer({ min: 5, max: 8 }), (how, lines) => {
        expect(rules(changed(sampleSnapshot(), blankGroup(how, lines)))).toEqual(asEver);
      }),
      { numRuns: 15 },
    );
  });

  it("is read and ties where the group is filled, whether or not the tables below count it in", () => {
    fc.assert(
      fc.property(print, fc.integer({ min: 1, max: 50 }), fc.constantFrom("apart", "in"), (how, seed, counted) => {
        const reading = counted === "in" ? CARRYOVER_IN : CARRYOVER_APART;
        const snapshot = filledGroups(syntheticLedger({ seed, funds: ALL_FUNDS }), reading, how);
        expect(rules(snapshot).filter((rule) => /^(?:t4|x\/.*t4|form)/.test(rule))).toEqual([]);
        const funds = figuresOf(tableOf(recognise(snapshot), "T4")!).map(({ query }) => query.fund);
        expect(funds).toContain(FUNDS.carriedGeneralBudget);
      }),
      { numRuns: 12 },
    );
  });

  const four = filledGroups(syntheticLedger({ seed: 5, funds: ALL_FUNDS }), CARRYOVER_APART);
  const amountAt = (row: number) =>
    Number(
      four.sheets.find(({ name }) => name === "表4")!.cells.find((c) => c.row === row - 1 && c.column === 1)!.value,
    );

  it.each([
    ["二、上年结转", 10],
    ["（一）一般公共预算拨款 of what is carried over", 11],
    ["一、本年收入", 6],
    ["收入总计", 36],
  ])("finds a wrong amount in %s, and what it should be", (_, row) => {
    const right = amountAt(row);
    const wrong = changed(four, [{ cell: `表4!B${row}`, value: right + 7 }]);
    const report = checkSnapshot(wrong);
    expect(report.findings.map(({ rule }) => rule)).toContain("t4/income");
    expect(report.suspects[0]).toMatchObject({ place: { sheet: "表4", row: row - 1, column: 1 } });
    expect(Number(report.suspects[0]!.suggested)).toBeCloseTo(right, 2);
  });

  it("tells an amount in the group that the total leaves out", () => {
    const wrong = changed(sampleSnapshot(), [...blankGroup(NATIONAL), { cell: "表4!B10", value: 5 }]);
    expect(rules(wrong)).toContain("t4/income");
  });

  it("tells a line that stands twice without a group of its own", () => {
    const twice = changed(sampleSnapshot(), [
      { cell: "表4!A10", value: "一般公共预算" },
      { cell: "表4!B10", value: 447.76 },
    ]);
    expect(rules(twice)).toContain("form/duplicate-row");
  });

  it.each([CARRYOVER_APART, CARRYOVER_IN])("is asked again as it would be recognised: $name", (reading) => {
    const snapshot = filledGroups(syntheticLedger({ seed: 5, funds: ALL_FUNDS }), reading);
    expect(askAgain(recognise(snapshot), CARRYOVER_IN)).toEqual(recognise(snapshot, CARRYOVER_IN));
    const blank = changed(sampleSnapshot(), blankGroup(NATIONAL));
    expect(askAgain(recognise(blank), reading)).toEqual(recognise(blank, reading));
  });
});
