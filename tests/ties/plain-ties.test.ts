import * as fc from "fast-check";
import { readDisclosure } from "../../src/app/check/read-disclosure";
import { intersect, isWithin } from "../../src/ledger";
import { knownPair } from "../../src/rules";
import { type Disclosure, type Figure, WITHOUT_CARRYOVER, WITH_CARRYOVER } from "../../src/tables";
import { type Preference, deriveEquations } from "../../src/ties";
import { cellInFormula } from "../../src/workbook";
import { ALL_FUNDS, LOCAL_FUNDS, disclosureSnapshot, syntheticLedger } from "../../tools/synthetic";
import { type Linear, RowSpace } from "../support/linear";
import { sampleDisclosure } from "../support/sample";
import { type PlainTie, plainTies } from "./plain-ties";

const budgets = fc
  .record({
    seed: fc.nat(),
    rows: fc.integer({ min: 1, max: 40 }),
    functions: fc.integer({ min: 1, max: 5 }),
    funds: fc.constantFrom(LOCAL_FUNDS, ALL_FUNDS),
    scope: fc.constantFrom(WITHOUT_CARRYOVER, WITH_CARRYOVER),
  })
  .map(({ scope, ...ledger }) => readDisclosure(disclosureSnapshot(syntheticLedger(ledger), { scope })));

/** Equal for equal ties, whichever side is which. */
function identity({ left, right }: PlainTie): string {
  const side = (figures: readonly Figure[]) =>
    figures
      .map(({ cell }) => cellInFormula(cell))
      .sort()
      .join("+");
  return [side(left), side(right)].sort().join("=");
}

function linear({ left, right }: PlainTie): Linear {
  const coefficients = new Map<string, number>();
  const count = (figures: readonly Figure[], by: number) => {
    for (const { cell } of figures)
      coefficients.set(cellInFormula(cell), (coefficients.get(cellInFormula(cell)) ?? 0) + by);
  };
  count(left, 1);
  count(right, -1);
  return coefficients;
}

/** The user has a name for every pair of places: nothing is left out because nobody would know it. */
const everyPair: Preference = () => 0;

function expectNoOthers(disclosure: Disclosure): void {
  const plain = new Set(plainTies(disclosure).map(identity));
  const equal = deriveEquations(disclosure, knownPair).filter(({ relation }) => relation === "equal");
  expect(equal.filter((tie) => !plain.has(identity(tie))).map(identity)).toEqual([]);
}

function expectAll(disclosure: Disclosure): void {
  const space = new RowSpace();
  for (const tie of deriveEquations(disclosure, everyPair)) if (tie.relation === "equal") space.add(linear(tie));
  expect(
    plainTies(disclosure)
      .filter((tie) => !space.has(linear(tie)))
      .map(identity),
  ).toEqual([]);
}

describe("the ties that src/ties derives, beside the plain derivation", () => {
  it("are none but its ties: of the sample, and of any budget", () => {
    expectNoOthers(sampleDisclosure());
    fc.assert(fc.property(budgets, expectNoOthers), { numRuns: 15 });
  });

  it("are enough: every plain tie is one of them, or follows from them", () => {
    expectAll(sampleDisclosure());
    fc.assert(fc.property(budgets, expectAll), { numRuns: 6 });
  });

  it("say besides what is not larger than what: parts of the question, which share nothing", () => {
    fc.assert(
      fc.property(budgets, (disclosure) => {
        for (const { relation, question, right } of deriveEquations(disclosure, knownPair)) {
          if (relation !== "within") continue;
          expect(right.filter(({ query }) => !isWithin(query, question))).toEqual([]);
          const shared = right.filter((one) =>
            right.some((other) => other !== one && intersect(one.query, other.query)),
          );
          expect(shared).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });
});
