import type { Snapshot } from "../../workbook";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { Package } from "../package";
import { readShownFormats } from "./number-formats";
import { readSheet } from "./sheet";
import { readSharedStrings } from "./strings";
import { readWorkbookParts } from "./workbook";

/** How to read; what is left out keeps its default. */
export interface ReadOptions {
  readonly limits?: Partial<Limits>;
}

/**
 * Reads the filled cells of every sheet of an .xlsx or .xlsm file. Chart sheets are passed over. A formula that was never
 * computed has the error value #GETTING_DATA. Throws XlsxError, and nothing else, whatever the bytes are.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Snapshot {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const file = new Package(bytes, limits);
  const parts = readWorkbookParts(file);
  const strings = parts.sharedStrings === undefined ? undefined : file.text(parts.sharedStrings);
  const styles = parts.styles === undefined ? undefined : file.text(parts.styles);
  const context = {
    limits,
    usage: { cells: 0, textCharacters: 0, formulaCharacters: 0 },
    strings: strings === undefined ? [] : readSharedStrings(strings, parts.sharedStrings ?? "", limits),
    formats: styles === undefined ? [] : readShownFormats(styles, parts.styles ?? "", parts.from1904),
  };
  return { sheets: parts.sheets.map((entry) => readSheet(file.text(entry.part) ?? "", entry, context)) };
}
