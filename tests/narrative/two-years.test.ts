import fc from "fast-check";
import { FUNDS, KINDS, type Ledger, answer } from "../../src/ledger";
import { type Narrative, textOf } from "../../src/narrative";
import { paragraphsOf } from "./seed";
import { twoYears, writeTwoYears } from "./two-ledgers";
import { type Printed, amountsIn, printedIn, sum } from "./sentences";

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
      fc.property(twoYears, (years) => check(writeTwoYears(years), years)),
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
