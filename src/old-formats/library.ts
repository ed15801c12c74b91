import * as XLSX from "@e965/xlsx";
import { damaged, encrypted, type OldFormat, tooLarge, type XlsxError } from "../xlsx";
import { CODE_PAGES } from "./code-pages";
import { type OldFormatLimits } from "./limits";
import { tellHidden } from "./ods-hidden";
import { type NeededParts, neededParts } from "./parts";

XLSX.set_cptable(CODE_PAGES);

/**
 * The workbook as SheetJS reads it: values, formulas, number formats; what is hidden. Its
 * cells stand in `!data`, row by row. Throws XlsxError, whatever the library throws.
 */
export function parse(bytes: Uint8Array, format: OldFormat, limits: OldFormatLimits): XLSX.WorkBook {
  if (bytes.length > limits.fileBytes) throw tooLarge("文件本身的大小超过上限");
  const parts: NeededParts = format === "xlsb" || format === "ods" ? neededParts(bytes, format, limits) : { bytes };
  const book = read(parts.bytes, format);
  if (parts.content) tellHidden(book, parts.content, limits);
  return book;
}

function read(bytes: Uint8Array, format: OldFormat): XLSX.WorkBook {
  try {
    return XLSX.read(bytes, {
      type: "array",
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      // What says that rows and columns are hidden; of an .ods it says nothing, and keeps a million blank cells.
      cellStyles: format !== "ods",
    });
  } catch (error) {
    throw asXlsxError(error);
  }
}

/** The library has no kinds of errors, only messages: by these it tells of a password, and a RangeError of lists that grew too long. */
function asXlsxError(error: unknown): XlsxError {
  const message = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(message)) return encrypted();
  return error instanceof RangeError ? tooLarge("内容超过能读取的大小") : damaged("读到一半，后面的内容无法识别");
}
