import { fileKind } from "../zip";
import { CsvRecords } from "./records";

/** Records that are looked at: a title and lines about the unit may stand above the heading. */
const LOOKED_AT = 40;

/**
 * Whether a file that has no name to tell it by is CSV: a text of no other kind, one of whose first lines has several fields. Throws XlsxError for one
 * whose quotation marks are not paired.
 */
export function isCsv(bytes: Uint8Array): boolean {
  if (fileKind(bytes) !== "unknown" || bytes.includes(0)) return false;
  const records = new CsvRecords(bytes);
  for (let looked = 0; looked < LOOKED_AT && records.next(); looked++) if (records.count > 1) return true;
  return false;
}
