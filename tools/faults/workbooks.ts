import { readFileSync } from "node:fs";
import type { Snapshot } from "../../src/workbook";
import { readWorkbook } from "../../src/xlsx";
import { withLiveTotals } from "../live-totals";
import { ALL_FUNDS, disclosureSnapshot, syntheticLedger } from "../synthetic";
import { CARRYOVER_IN } from "../shipped";

/** A workbook into which slips are put. */
export interface TriedWorkbook {
  readonly name: string;
  readonly published: boolean;
  /** True where its totals are live sums. */
  readonly live: boolean;
  make(): Snapshot;
}

/** The sample, and two made-up disclosures with every source of money, transfers and carryover, under both readings of tables 4 to 10. */
const WITH_VALUES: readonly TriedWorkbook[] = [
  {
    name: "公布的样本",
    published: true,
    live: false,
    make: () => readWorkbook(readFileSync("samples/budget-2024.xlsx")),
  },
  { name: "甲：全部资金，结转另列", published: false, live: false, make: () => madeUp(1) },
  { name: "乙：全部资金，结转并入", published: false, live: false, make: () => madeUp(2, true) },
];

/** The same with every total as a live sum, as it is when people keep their tables in Excel: what is typed wrong moves all that reads it. */
const WITH_FORMULAS = WITH_VALUES.map(({ name, published, make }): TriedWorkbook => ({
  name: `${name}（合计为公式）`,
  published,
  live: true,
  make: () => withLiveTotals(make()),
}));

export const WORKBOOKS: readonly TriedWorkbook[] = [...WITH_VALUES, ...WITH_FORMULAS];

/** A made-up disclosure of half again the sample's amounts. */
export function madeUp(seed: number, carryoverIn = false): Snapshot {
  const ledger = syntheticLedger({ seed, rows: 60, functions: 4, funds: ALL_FUNDS });
  return disclosureSnapshot(ledger, carryoverIn ? { reading: CARRYOVER_IN } : {});
}
