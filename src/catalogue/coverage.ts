import { parentOf } from "./codes";
import { COVERAGE } from "./data.generated";

/**
 * The budget year that the files describe in full. Other years follow from it by changes.csv, which may lack a change: a
 * code that is not found there need not be wrong.
 */
export const DESCRIBED_YEAR = 2024;

const INCOMPLETE: ReadonlySet<string> = new Set(COVERAGE.flatMap(([code, complete]) => (complete ? [] : [code])));

/**
 * Whether our own files list every code beside this one. The nearest code above it that is known decides: below a known 款
 * the 款's coverage, below an unknown one that of its 类; a 类 has none above it, and all 类 are listed.
 */
export function isCovered(code: string, year: number, isKnown: (code: string) => boolean): boolean {
  if (year !== DESCRIBED_YEAR) return false;
  let above = parentOf(code);
  while (above !== undefined && !isKnown(above)) above = parentOf(above);
  return above === undefined || !INCOMPLETE.has(above);
}
