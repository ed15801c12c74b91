import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { inputTemplate } from "../../src/input-form/input-form";
import { writeWorkbook } from "../../src/xlsx";

/** The parts of a workbook, by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** The workbooks of which hostile ones are made: the published sample, the same with wrong amounts, and the form with its ledger. */
export function seeds(sample = "samples/budget-2024.xlsx"): readonly Parts[] {
  const parts = unzipSync(readFileSync(sample));
  const wrong = { ...parts };
  for (const sheet of [2, 3, 5]) {
    const name = `xl/worksheets/sheet${sheet}.xml`;
    wrong[name] = strToU8(strFromU8(parts[name]!).replace("376.47", "377.57").replace("305.44", "306.54"));
  }
  return [parts, wrong, unzipSync(writeWorkbook(inputTemplate()))];
}
