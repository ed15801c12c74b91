import fc from "fast-check";
import { type DocumentFacts, NO_FACTS } from "../../src/facts";
import type { Ledger } from "../../src/ledger";
import { amountOfFen } from "../../src/money";
import { type Narrative, narrativeProfileOf, writeNarrative } from "../../src/narrative";
import { deriveDisclosure } from "../../tools/shipped";
import { ALL_FUNDS, LOCAL_FUNDS, syntheticLedger } from "../../tools/synthetic";
import { priorBookOfTables } from "../support/prior-book";

/** What became of a row of last year's in this year: it is gone, as it was, or so many times as much. */
const fate = fc.constantFrom("gone", "same", 0.4, 1.07, 3) as fc.Arbitrary<"gone" | "same" | number>;

/** Two ledgers of one unit: rows that went on, rows that ended, rows that are new; sometimes nothing at all in a year. */
export const twoYears = fc
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

/** Part 3 of the second year, against the first; reasons are all the same. */
export function writeTwoYears({ before, now, hundred }: { before: Ledger; now: Ledger; hundred: boolean }): Narrative {
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
