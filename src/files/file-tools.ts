import type { TextDocument } from "../text";
import type { Snapshot } from "../workbook";
import type { OldFormat } from "../xlsx";

/** What files are read with: Node's file system and threads, or a browser's files and workers. */
export interface FileTools {
  /** A file's bytes. Throws FileError, with a sentence for the accountant. */
  read(path: string): Uint8Array | Promise<Uint8Array>;
  /** The cells of a workbook in an old format, read apart from all else, with limits. Rejects with XlsxError. */
  readOldFormat(bytes: Uint8Array, format: OldFormat): Promise<Snapshot>;
  /** The text of a PDF, read apart from all else, with limits. Rejects with TextError. */
  readPdf(bytes: Uint8Array, name: string): Promise<TextDocument>;
}
