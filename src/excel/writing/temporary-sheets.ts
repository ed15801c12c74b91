/** Before every sheet of ours until it is put in place; told to the user where some had to be left behind. */
export const TEMPORARY = "预算公开临时";

/** The name of the n-th sheet while it is built (新), or of one that steps aside (旧); the stamp tells one writing's sheets from another's. */
export function temporaryName(stamp: string, index: number, kind: "新" | "旧"): string {
  return `${TEMPORARY}${kind}${index + 1}_${stamp}`;
}

/** The stamp of a writing that begins at this time, in milliseconds: `1717200000000` → `lwvmwo00`. */
export function stampOf(time: number): string {
  return time.toString(36);
}

/** Whether a sheet is one of ours that is being built, or was when its pane was closed: it is none of the workbook's. */
export function isBeingBuilt(name: string): boolean {
  return BUILT.test(name);
}

/** Whether nobody can be building the sheet any more. */
export function isAbandoned(name: string, now: number): boolean {
  const stamp = BUILT.exec(name)?.[1];
  return stamp !== undefined && now - parseInt(stamp, 36) > LONGEST_WRITING_MS;
}

const BUILT = /^预算公开临时新\d{1,4}_([0-9a-z]{1,12})$/;
const LONGEST_WRITING_MS = 10 * 60_000;
