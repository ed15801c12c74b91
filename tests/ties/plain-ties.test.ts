import * as fc from "fast-check";
import { intersect, isWithin } from "../../src/ledger";
import type { Disclosure, Figure } from "../../src/tables";
import { deriveEquations } from "../../src/ties";
import { cellInFormula } from "../../src/workbook";
import { CARRYOVER_APART, CARRYOVER_IN, readDisclosure } from "../../tools/shipped";
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
    reading: fc.constantFrom(CARRYOVER_APART, CARRYOVER_IN),
  })
  .map(({ reading, ...ledger }) => readDisclosure(disclosureSnapshot(syntheticLedger(ledger), { reading })));

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

/** The same, where the user has a name for every pair of places: nothing is left out because nobody would know it. */
function withEveryPairKnown(disclosure: Disclosure): Disclosure {
  const { template, tables } = disclosure;
  const places = tables.flatMap(({ id, spec }) =>
    spec.sections.map((section) => (section.id === "body" ? id : `${id}.${section.id}`)),
  );
  const pairs = places.flatMap((left) => places.map((right) => [left, right] as const));
  return { ...disclosure, template: { ...template, ties: { ...template.ties, pairs } } };
}

function expectNoOthers(disclosure: Disclosure): void {
  const plain = new Set(plainTies(disclosure).map(identity));
  const equal = deriveEquations(disclosure).filter(({ relation }) => relation === "equal");
  expect(equal.filter((tie) => !plain.has(identity(tie))).map(identity)).toEqual([]);
}

function expectAll(disclosure: Disclosure): void {
  const space = new RowSpace();
  for (const tie of deriveEquations(withEveryPairKnown(disclosure)))
    if (tie.relation === "equal") space.add(linear(tie));
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
        for (const { relation, question, right } of deriveEquations(disclosure)) {
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
