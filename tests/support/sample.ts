import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Disclosure } from "../../src/tables";
import type { Snapshot } from "../../src/workbook";
import { readWorkbook } from "../../src/xlsx";
import { recognise } from "../../tools/shipped";

let read: Snapshot | undefined;

/** The real workbook, read once: eleven tables of one unit for 2024, in 万元. */
export function sampleSnapshot(): Snapshot {
  read ??= sampleReadAnew();
  return read;
}

/** The real workbook, read once more: sheets that say the same and are others. */
export function sampleReadAnew(): Snapshot {
  return readWorkbook(readFileSync(join(__dirname, "../../samples/budget-2024.xlsx")));
}

/** The eleven tables of the real workbook. */
export function sampleDisclosure(): Disclosure {
  return recognise(sampleSnapshot());
}
