import { fileKind } from "../zip";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { oldPackageFormat, Package } from "./package";

/**
 * The formats of spreadsheets that are read beside .xlsx: Excel 5 to 2003 (`xls`, WPS's .et likewise), Excel's binary workbook (`xlsb`),
 * OpenDocument (`ods`), and the XML spreadsheet of Excel 2003 (`xml`), which is often named .xls.
 */
export type OldFormat = "xls" | "xlsb" | "ods" | "xml";

/**
 * The old format that a file is of, by its content: an .xlsx named .xls is none. Undefined for .xlsx and for all that is no spreadsheet.
 * Throws XlsxError for a package whose directory cannot be read.
 */
export function oldFormatOf(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): OldFormat | undefined {
  const kind = fileKind(bytes);
  if (kind === "xls") return "xls";
  if (kind === "xml-spreadsheet") return "xml";
  return kind === "zip" ? oldPackageFormat(new Package(bytes, limits)) : undefined;
}
