import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Snapshot } from "../../src/workbook";
import { readWorkbook } from "../../src/xlsx";

let snapshot: Snapshot | undefined;

/** The real workbook of a real unit, samples/budget-2024.xlsx, read once. */
export function sampleSnapshot(): Snapshot {
  snapshot ??= readWorkbook(readFileSync(samplePath("budget-2024.xlsx")));
  return snapshot;
}

export function samplePath(name: string): string {
  return join(__dirname, "../../samples", name);
}
