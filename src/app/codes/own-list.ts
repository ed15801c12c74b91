import { type OwnList, ownListFromSnapshot } from "../../catalogue";
import type { Snapshot } from "../../workbook";

/** What was found where a list of codes was looked for. */
export type OwnListRead =
  | { readonly kind: "list"; readonly list: OwnList }
  /** No sheet has a header of codes and names, or no row below it has a code. */
  | { readonly kind: "none" }
  /** The file is no workbook, or a damaged one; `reason` is a Chinese sentence that says what to do. */
  | { readonly kind: "unreadable"; readonly reason: string };

/** Bytes that a file with a list of codes may have: such lists have some hundred kilobytes. */
export const LARGEST_LIST_FILE = 32 * 1024 * 1024;

/** The list of codes in a workbook that was read. Pure. */
export function ownListOf(snapshot: Snapshot): OwnListRead {
  const list = ownListFromSnapshot(snapshot);
  return list && list.entries.length > 0 ? { kind: "list", list } : { kind: "none" };
}
