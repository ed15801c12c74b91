import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../src/recognise";
import type { Disclosure } from "../../src/tables";
import type { Snapshot } from "../../src/workbook";
import { readWorkbook } from "../../src/xlsx";

let read: Snapshot | undefined;

/** The real workbook, read once: eleven tables of one unit for 2024, in 万元. */
export function sampleSnapshot(): Snapshot {
  read ??= readWorkbook(readFileSync(join(__dirname, "../../samples/budget-2024.xlsx")));
  return read;
}

/** The eleven tables of the real workbook. */
export function sampleDisclosure(): Disclosure {
  return recognise(sampleSnapshot());
}
