import { LARGEST_LIST_FILE, type OwnListRead, ownListOf } from "../app/codes/own-list";
import { XlsxError, readWorkbook } from "../xlsx";

/** The list of codes in an .xlsx file, whatever its bytes are. */
export function ownListOfFile(bytes: Uint8Array): OwnListRead {
  try {
    return ownListOf(readWorkbook(bytes, { limits: { fileBytes: LARGEST_LIST_FILE } }));
  } catch (error) {
    if (error instanceof XlsxError) return { kind: "unreadable", reason: error.message };
    throw error;
  }
}
