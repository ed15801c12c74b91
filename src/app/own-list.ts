import type { OwnList } from "../catalogue";
import type { Snapshot } from "../workbook";
import type { Checker } from "./checker";

/** What was found where a list of codes was looked for. */
export type OwnListRead =
  | { readonly kind: "list"; readonly list: OwnList }
  /** No sheet has a header of codes and names, or no row below it has a code. */
  | { readonly kind: "none" }
  /** The file is no workbook, or a damaged one; `reason` is a Chinese sentence that says what to do. */
  | { readonly kind: "unreadable"; readonly reason: string };

/** Reads 本级科目表, from a workbook that was read or from the bytes of an .xlsx file. May run elsewhere, as a Checker may. */
export interface OwnListReader {
  readOwnList(source: Snapshot | Uint8Array): Promise<OwnListRead>;
}

/** Bytes that a file with a list of codes may have: such lists have some hundred kilobytes. */
export const LARGEST_LIST_FILE = 32 * 1024 * 1024;

/** A checker that checks with the list in use at the time. */
export function checkerWithCodes(checker: Checker, codes: () => OwnList | undefined): Checker {
  return {
    check: (snapshot) => checker.check(snapshot, codes()),
    layOut: (snapshot) => checker.layOut(snapshot),
  };
}
