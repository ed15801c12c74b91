import type { TextDocument } from "../text";
import type { Snapshot } from "../workbook";
import type { OldFormat } from "../xlsx";

/** How a user of the host gives what belongs to a file: the sentences that say it, each without its full stop. */
export interface FileWords {
  /** How a text goes with a workbook, where a text was given alone. */
  readonly textWithWorkbook: string;
  /** How a Word file is held against tables that are not its own. */
  readonly wordWithTables: string;
  /** How tables are made of a ledger, where there are none to check. */
  readonly tablesOfLedger: string;
}

/** What files are read with: Node's file system and threads, or a browser's files and workers. */
export interface FileTools {
  readonly words: FileWords;
  /** A file's bytes. Throws FileError, with a sentence for the accountant. */
  read(path: string): Uint8Array | Promise<Uint8Array>;
  /** The cells of a workbook in an old format, read apart from all else, with limits. Rejects with XlsxError. */
  readOldFormat(bytes: Uint8Array, format: OldFormat): Promise<Snapshot>;
  /** The text of a PDF, read apart from all else, with limits. Rejects with TextError. */
  readPdf(bytes: Uint8Array, name: string): Promise<TextDocument>;
}

/** What workbooks alone are read with. */
export type WorkbookTools = Pick<FileTools, "read" | "readOldFormat">;
