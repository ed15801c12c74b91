import * as fc from "fast-check";
import { deriveEquations, judge } from "../../src/ties";
import { ALL_FUNDS, LOCAL_FUNDS, disclosureSnapshot, syntheticLedger } from "../../tools/synthetic";
import { CARRYOVER_APART, CARRYOVER_IN, checkSnapshot, readDisclosure } from "../../tools/shipped";

const budget = fc.record({
  seed: fc.nat(),
  rows: fc.integer({ min: 1, max: 150 }),
  functions: fc.integer({ min: 1, max: 15 }),
  funds: fc.constantFrom(LOCAL_FUNDS, ALL_FUNDS),
});
const layout = fc.record({
  measure: fc.constantFrom("万元" as const, "元" as const),
  reading: fc.constantFrom(CARRYOVER_APART, CARRYOVER_IN),
});

describe("any budget from which all eleven tables are derived", () => {
  it("breaks no tie, and leaves none unchecked", () => {
    fc.assert(
      fc.property(budget, layout, (options, sheets) => {
        const disclosure = readDisclosure(disclosureSnapshot(syntheticLedger(options), sheets));
        const verdicts = deriveEquations(disclosure).map((tie) => judge(tie, disclosure).verdict);
        expect(new Set(verdicts)).toEqual(new Set(["held"]));
      }),
      { numRuns: 20 },
    );
  });

  it("gives no error and no warning in the whole check", () => {
    fc.assert(
      fc.property(budget, layout, (options, sheets) => {
        const report = checkSnapshot(disclosureSnapshot(syntheticLedger(options), sheets));
        const said = report.findings.filter(({ severity }) => severity !== "info").map(({ message }) => message);
        expect(said).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("whether tables 4 to 10 count carryover in", () => {
  const ledger = syntheticLedger({ seed: 11, funds: ALL_FUNDS });

  it.each([CARRYOVER_APART, CARRYOVER_IN])("is found from the figures: $name", (reading) => {
    expect(readDisclosure(disclosureSnapshot(ledger, { reading })).reading).toBe(reading);
  });

  it("is not asked where nothing was carried over", () => {
    const local = syntheticLedger({ seed: 11, funds: LOCAL_FUNDS });
    expect(readDisclosure(disclosureSnapshot(local, { reading: CARRYOVER_IN })).reading).toBe(CARRYOVER_APART);
  });
});
