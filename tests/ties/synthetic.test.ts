import * as fc from "fast-check";
import { checkSnapshot } from "../../src/app/check/check-snapshot";
import { readDisclosure } from "../../src/app/check/read-disclosure";
import { knownPair } from "../../src/rules";
import { WITHOUT_CARRYOVER, WITH_CARRYOVER } from "../../src/tables";
import { deriveEquations, judge } from "../../src/ties";
import { ALL_FUNDS, LOCAL_FUNDS, disclosureSnapshot, syntheticLedger } from "../../tools/synthetic";

const budget = fc.record({
  seed: fc.nat(),
  rows: fc.integer({ min: 1, max: 150 }),
  functions: fc.integer({ min: 1, max: 15 }),
  funds: fc.constantFrom(LOCAL_FUNDS, ALL_FUNDS),
});
const layout = fc.record({
  measure: fc.constantFrom("万元" as const, "元" as const),
  scope: fc.constantFrom(WITHOUT_CARRYOVER, WITH_CARRYOVER),
});

describe("any budget from which all eleven tables are derived", () => {
  it("breaks no tie, and leaves none unchecked", () => {
    fc.assert(
      fc.property(budget, layout, (options, sheets) => {
        const disclosure = readDisclosure(disclosureSnapshot(syntheticLedger(options), sheets));
        const verdicts = deriveEquations(disclosure, knownPair).map((tie) => judge(tie, disclosure).verdict);
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

  it.each([WITHOUT_CARRYOVER, WITH_CARRYOVER])("is found from the figures: $carryover", (scope) => {
    expect(readDisclosure(disclosureSnapshot(ledger, { scope })).scope).toBe(scope);
  });

  it("is not asked where nothing was carried over", () => {
    const local = syntheticLedger({ seed: 11, funds: LOCAL_FUNDS });
    expect(readDisclosure(disclosureSnapshot(local, { scope: WITH_CARRYOVER })).scope).toBe(WITHOUT_CARRYOVER);
  });
});
