import { readFileSync } from "node:fs";
import { layoutTables } from "../../src/layout";
import { writeWorkbook } from "../../src/xlsx";
import { readDisclosure } from "../shipped";
import { disclosureSnapshot, syntheticLedger } from "../synthetic";

/** A disclosure as a unit published it. */
export const SAMPLE = "samples/budget-2024.xlsx";

/** The bytes of that file. */
export function sample(): Uint8Array {
  return readFileSync(SAMPLE);
}

/** Functional 项 of the largest disclosure that is measured: its longest table has some 1,000 rows. */
export const FUNCTIONS_OF_LARGEST = 800;

/** A made-up disclosure with every fund in use, so many functional 项 of the general budget: a file of its eleven tables alone. */
export function madeUp(functions: number, formulas = false): Uint8Array {
  const snapshot = disclosureSnapshot(syntheticLedger({ seed: 7, rows: functions * 6, functions }));
  return writeWorkbook(layoutTables(readDisclosure(snapshot), { formulas }));
}
