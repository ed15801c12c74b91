import { ownTextSheet } from "../app/check-text/own-text-sheet";
import type { TextDocument } from "../text";
import { TextError, readSheetText } from "../text/paragraphs";
import type { Snapshot } from "../workbook";
import { FileError } from "./file-error";

/** What the workbook's own sheet 预算说明 says. Throws FileError for one that cannot be read. */
export function ownText(snapshot: Snapshot): TextDocument | undefined {
  const sheet = ownTextSheet(snapshot);
  try {
    return sheet && readSheetText(sheet);
  } catch (error) {
    throw error instanceof TextError ? new FileError(error.code, error.message) : error;
  }
}
