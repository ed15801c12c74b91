import type { Snapshot } from "../../workbook";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { Package } from "../package";
import { type IsLedger, readLongSheet } from "./long-sheet";
import { readShownFormats } from "./number-formats";
import { readSheet } from "./sheet";
import { readSharedStrings } from "./strings";
import { readWorkbookParts, type SheetEntry } from "./workbook";

/** How to read; what is left out keeps its default. */
export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** Tells by its first rows whether a sheet is a ledger, whose other rows are kept in numbers and may be many; none is unless told. */
  readonly isLedger?: IsLedger;
}

/**
 * Reads the filled cells of every sheet of an .xlsx or .xlsm file. Chart sheets are passed over. A formula that was never
 * computed has the error value #GETTING_DATA. Throws XlsxError, and nothing else, whatever the bytes are.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Snapshot {
  const { isLedger } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const file = new Package(bytes, isLedger ? { ...limits, declaredBytes: limits.piecesBytes } : limits);
  const parts = readWorkbookParts(file);
  const strings = parts.sharedStrings === undefined ? undefined : file.text(parts.sharedStrings);
  const styles = parts.styles === undefined ? undefined : file.text(parts.styles);
  const context = {
    limits,
    usage: { cells: 0, textCharacters: 0, formulaCharacters: 0, ledgerCells: 0, ledgerTexts: 0 },
    strings: strings === undefined ? [] : readSharedStrings(strings, parts.sharedStrings ?? "", limits),
    formats: styles === undefined ? [] : readShownFormats(styles, parts.styles ?? "", parts.from1904),
  };
  const asWhole = (entry: SheetEntry) => readSheet(file.text(entry.part) ?? "", entry, context);
  const long = (entry: SheetEntry) => isLedger && readLongSheet(file, entry, context, isLedger);
  return { sheets: parts.sheets.map((entry) => long(entry) ?? asWhole(entry)) };
}
