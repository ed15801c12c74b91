import type { OwnListRead } from "../app/codes/own-list";
import { LARGEST_LIST_FILE } from "../app/codes/own-list";
import { ownListFromSnapshot } from "../catalogue";
import type { Snapshot } from "../workbook";
import { XlsxError, readWorkbook } from "../xlsx";

/** The list of codes in a workbook that was read. */
export function ownListOf(snapshot: Snapshot): OwnListRead {
  const list = ownListFromSnapshot(snapshot);
  return list && list.entries.length > 0 ? { kind: "list", list } : { kind: "none" };
}

/** The list of codes in an .xlsx file, whatever its bytes are. */
export function ownListOfFile(bytes: Uint8Array): OwnListRead {
  try {
    return ownListOf(readWorkbook(bytes, { limits: { fileBytes: LARGEST_LIST_FILE } }));
  } catch (error) {
    if (error instanceof XlsxError) return { kind: "unreadable", reason: error.message };
    throw error;
  }
}
