import { readFileSync } from "node:fs";
import { WITH_CARRYOVER } from "../../src/tables";
import type { Snapshot } from "../../src/workbook";
import { readWorkbook } from "../../src/xlsx";
import { ALL_FUNDS, disclosureSnapshot, syntheticLedger } from "../synthetic";

/** A workbook into which slips are put. */
export interface TriedWorkbook {
  readonly name: string;
  readonly published: boolean;
  make(): Snapshot;
}

/** The sample, and two made-up disclosures with every source of money, transfers and carryover, under both readings of tables 4 to 10. */
export const WORKBOOKS: readonly TriedWorkbook[] = [
  { name: "公布的样本", published: true, make: () => readWorkbook(readFileSync("samples/budget-2024.xlsx")) },
  { name: "甲：全部资金，结转另列", published: false, make: () => madeUp(1) },
  { name: "乙：全部资金，结转并入", published: false, make: () => madeUp(2, true) },
];

/** A made-up disclosure of half again the sample's amounts. */
export function madeUp(seed: number, carryoverIn = false): Snapshot {
  const ledger = syntheticLedger({ seed, rows: 60, functions: 4, funds: ALL_FUNDS });
  return disclosureSnapshot(ledger, carryoverIn ? { scope: WITH_CARRYOVER } : {});
}
