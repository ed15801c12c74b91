import fc from "fast-check";
import { type DocumentFacts, NO_FACTS } from "../../src/facts";
import { FUNDS, KINDS, type Ledger, answer } from "../../src/ledger";
import { amountOfFen } from "../../src/money";
import { type Narrative, narrativeProfileOf, textOf, writeNarrative } from "../../src/narrative";
import { deriveDisclosure } from "../../tools/shipped";
import { ALL_FUNDS, LOCAL_FUNDS, syntheticLedger } from "../../tools/synthetic";
import { priorBookOfTables } from "../support/prior-book";
import { paragraphsOf } from "./seed";
import { type Printed, amountsIn, printedIn, sum } from "./sentences";

/** What became of a row of last year's in this year: it is gone, as it was, or so many times as much. */
const fate = fc.constantFrom("gone", "same", 0.4, 1.07, 3) as fc.Arbitrary<"gone" | "same" | number>;

/** Two ledgers of one unit: rows that went on, rows that ended, rows that are new; sometimes nothing at all in a year. */
const twoYears = fc
  .record({
    seed: fc.nat({ max: 100_000 }),
    rows: fc.integer({ min: 1, max: 50 }),
    local: fc.boolean(),
    fates: fc.array(fate, { minLength: 1, maxLength: 40 }),
    fresh: fc.integer({ min: 0, max: 15 }),
    hundred: fc.boolean(),
  })
  .map(({ seed, rows, local, fates, fresh, hundred }) => {
    const funds = local ? LOCAL_FUNDS : ALL_FUNDS;
    const before = syntheticLedger({ seed, rows, functions: 6, funds });
    const kept = before.rows.flatMap((row, index) => {
      const what = fates[index % fates.length]!;
      if (what === "gone") return [];
      const times = what === "same" ? 1 : what;
      return [{ ...row, amount: amountOfFen(Math.round((row.amount / 10_000) * times) * 10_000) }];
    });
    const added = fresh === 0 ? [] : syntheticLedger({ seed: seed + 1, rows: fresh, functions: 4, funds }).rows;
    return { before, now: { rows: [...kept, ...added] }, hundred };
  });

function write({ before, now, hundred }: { before: Ledger; now: Ledger; hundred: boolean }): Narrative {
  const tables = (ledger: Ledger, year: number) => deriveDisclosure(ledger, { unit: "某单位", year, measure: "万元" });
  const disclosure = tables(now, 2024);
  const facts: DocumentFacts = {
    ...NO_FACTS,
    unit: { ...NO_FACTS.unit, nature: { value: "行政" }, zeroBase: { value: hundred ? "hundred" : "none" } },
  };
  return writeNarrative(
    { disclosure, facts, prior: priorBookOfTables(tables(before, 2023), "工作需要") },
    narrativeProfileOf(disclosure)!,
  );
}

/** part / whole in hundredths of a percent, halves up. */
const percent = (part: bigint, whole: bigint) => (20_000n * part + whole) / (2n * whole);
const size = (value: bigint) => (value < 0n ? -value : value);

/** The printed growth follows from the printed amount and change; from nothing it is told as the unit has it. */
function expectGrowth({ amount, change, growth }: Printed, hundred: boolean): void {
  if (change === undefined || change === 0n) return expect(growth).toBeUndefined();
  const before = amount - change;
  expect(growth).toBe(before === 0n ? (hundred ? 10_000n : undefined) : percent(size(change), before));
}

const wan = (ledger: Ledger, query = {}) => BigInt(answer(ledger, query)) / 10_000n;
const GENERAL = { fund: FUNDS.generalBudget };

describe("the text of any two years", () => {
  const holds = (check: (narrative: Narrative, years: { before: Ledger; now: Ledger; hundred: boolean }) => void) =>
    fc.assert(
      fc.property(twoYears, (years) => check(write(years), years)),
      { numRuns: 20 },
    );

  it("prints shares and growths that follow from its printed amounts and changes", () => {
    holds((narrative, { hundred }) => {
      for (const section of ["income", "expenditure"] as const) {
        const [total, ...lines] = paragraphsOf(narrative, section).map(printedIn);
        for (const line of lines) {
          if (line.share !== undefined) expect(line.share).toBe(percent(line.amount, total!.amount));
          expectGrowth(line, hundred);
        }
      }
      const structure = paragraphsOf(narrative, "generalBudget.structure").map(printedIn);
      for (const { amount, share } of structure)
        expect(share).toBe(percent(amount, sum(structure.map((one) => one.amount))));
      const changes = [
        ...paragraphsOf(narrative, "generalBudget.scale").slice(1),
        ...paragraphsOf(narrative, "generalBudget.items"),
        ...paragraphsOf(narrative, "operating"),
      ];
      for (const sentence of changes) expectGrowth(printedIn(sentence), hundred);
    });
  });

  it("prints changes from last year's printed figures: what they imply adds up to last year", () => {
    holds((narrative, { before }) => {
      for (const section of ["income", "expenditure"] as const) {
        const [, ...lines] = paragraphsOf(narrative, section).map(printedIn);
        expect(sum(lines.map(({ amount, change }) => amount - change!))).toBe(wan(before));
      }
      const [, ...kinds] = paragraphsOf(narrative, "generalBudget.scale").map(printedIn);
      expect(sum(kinds.map(({ amount, change }) => amount - change!))).toBe(wan(before, GENERAL));
    });
  });

  it("adds up: every whole is the sum of the parts that are told of it", () => {
    holds((narrative, { now }) => {
      const amounts = (section: Parameters<typeof paragraphsOf>[1]) =>
        paragraphsOf(narrative, section).map((sentence) => printedIn(sentence).amount);
      for (const section of ["income", "expenditure", "generalBudget.scale"] as const) {
        const [total, ...parts] = amounts(section);
        expect(sum(parts)).toBe(total);
      }
      expect(sum(amounts("generalBudget.structure"))).toBe(wan(now, GENERAL));
      expect(sum(amounts("generalBudget.items"))).toBe(wan(now, GENERAL));
      const scales = paragraphsOf(narrative, "projects").filter((line) => line.startsWith("预算安排规模"));
      expect(sum(scales.flatMap(amountsIn))).toBe(wan(now, { ...GENERAL, kind: KINDS.project }));
      const [three] = paragraphsOf(narrative, "threePublic");
      const [all, ...parts] = amountsIn(three!);
      expect(sum(parts)).toBe(all);
    });
  });

  it("names what has money, and nothing else", () => {
    holds((narrative, { now }) => {
      const lists = paragraphsOf(narrative, "overview").slice(1);
      const classes = new Set(now.rows.filter(({ amount }) => amount !== 0).map((row) => row.function.slice(0, 3)));
      const named = lists.find((line) => line.startsWith("支出预算包括："))?.split("、").length ?? 0;
      expect(named).toBe(classes.size);
    });
  });

  it("lacks only what the unit has not stated: no figure, no reason", () => {
    holds((narrative) => {
      expect(narrative.openPoints.filter(({ kind }) => kind === "figure" || kind === "reason")).toEqual([]);
      const text = narrative.blocks.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs))).join("");
      expect(text).not.toMatch(/NaN|undefined|Infinity|\{|\}|\[|\]/);
    });
  });
});
