import { parentOf } from "./codes";
import { COVERAGE } from "./data.generated";
import { DESCRIBED_YEAR } from "./described-year";

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
