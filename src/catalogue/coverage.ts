import { nearest } from "./codes";
import { COVERAGE } from "./data.generated";

/**
 * The budget year that the files describe in full. Other years follow from it by changes.csv, which may lack a change: a
 * code that is not found there need not be wrong.
 */
export const DESCRIBED_YEAR = 2024;

const COMPLETE: ReadonlyMap<string, boolean> = new Map(COVERAGE.map(([code, complete]) => [code, complete]));

/** Whether our own files list every code beside this one in its 款 and 类. The nearest level that coverage.csv names decides. */
export function isCovered(code: string, year: number): boolean {
  if (year !== DESCRIBED_YEAR) return false;
  return nearest(code, COMPLETE) ?? true;
}
