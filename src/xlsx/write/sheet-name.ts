import { LONGEST_SHEET_NAME, freeSheetName, isPrintable, printableLine } from "../../workbook";

/** Whether Excel takes the name: 1 to 31 characters, none of `[]:*?/\`, no quote at either end, nothing but text. */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= LONGEST_SHEET_NAME &&
    !/[[\]:*?/\\]/.test(name) &&
    !/^'|'$/.test(name) &&
    isPrintable(name)
  );
}

/** Throws RangeError unless all are names of Excel's and no two are the same. */
export function checkSheetNames(names: readonly string[]): void {
  const wrong = names.find((name) => !isSheetName(name));
  if (wrong !== undefined) throw new RangeError(`Not a name for a sheet: ${wrong}`);
  const keys = names.map((name) => name.toLowerCase());
  const twice = names.find((_, i) => keys.indexOf(keys[i]!) !== i);
  if (twice !== undefined) throw new RangeError(`Two sheets of the name: ${twice}`);
}

/** The names as Excel takes them: shortened, without what it does not allow, none twice. OpenDocument allows more: `收入[1/2]` → `收入_1_2_`. */
export function acceptableSheetNames(names: readonly string[]): readonly string[] {
  const taken: string[] = [];
  for (const name of names) {
    const cleaned = printableLine(name)
      .replace(/[[\]:*?/\\]/g, "_")
      .slice(0, LONGEST_SHEET_NAME)
      .replace(/^'|'$/g, "_");
    taken.push(freeSheetName(cleaned === "" ? "工作表" : cleaned, taken));
  }
  return taken;
}
