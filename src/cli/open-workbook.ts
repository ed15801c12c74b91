import { OldFormatReader, valuesWorkbook } from "../old-formats";
import type { Snapshot } from "../workbook";
import { type OldFormat, oldFormatOf, readWorkbook } from "../xlsx";
import { readInput } from "./files";
import { startOldFormatThread } from "./old-format-thread";

/** A workbook that was read. */
export interface OpenedWorkbook {
  /** An .xlsx: the file itself, or, for one in an old format, a new one of its values. */
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  /** The old format that the file is of. */
  readonly readAs?: OldFormat;
}

const oldFormats = new OldFormatReader(startOldFormatThread);

/** Reads a workbook of any format, which is told by its content. Rejects with FileError or XlsxError, with a sentence for the accountant. */
export async function openWorkbook(file: string): Promise<OpenedWorkbook> {
  const bytes = readInput(file);
  const readAs = oldFormatOf(bytes);
  if (readAs === undefined) return { bytes, snapshot: readWorkbook(bytes) };
  const snapshot = await oldFormats.read(bytes, readAs);
  return { bytes: valuesWorkbook(snapshot), snapshot, readAs };
}
