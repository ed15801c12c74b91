/** The longest name that Excel lets a sheet have, in characters. */
export const LONGEST_SHEET_NAME = 31;

/** The name, or the name with a number, that none of the taken ones equals in any case of letters: `校验报告` → `校验报告(2)`. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) {
    const suffix = `(${number})`;
    free = name.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
  }
  return free;
}
