import * as XLSX from "@e965/xlsx";
import { damaged, encrypted, type OldFormat, tooLarge, XlsxError } from "../xlsx";
import { CODE_PAGES } from "./code-pages";
import { type OldFormatLimits } from "./limits";
import { neededParts } from "./parts";

XLSX.set_cptable(CODE_PAGES);

/**
 * The workbook as SheetJS reads it: values, formulas, number formats; whether rows and columns are hidden, where the format lets it know. Its
 * cells stand in `!data`, row by row. Throws XlsxError, whatever the library throws.
 */
export function parse(bytes: Uint8Array, format: OldFormat, limits: OldFormatLimits): XLSX.WorkBook {
  if (bytes.length > limits.fileBytes) throw tooLarge("文件本身的大小超过上限");
  const content = format === "xlsb" || format === "ods" ? neededParts(bytes, format, limits) : bytes;
  try {
    return XLSX.read(content, {
      type: "array",
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      // What says that rows and columns are hidden; of an .ods the library does not tell that, and keeps a million blank cells instead.
      cellStyles: format !== "ods",
    });
  } catch (error) {
    throw error instanceof XlsxError ? error : asXlsxError(error);
  }
}

/** The library has no kinds of errors, only messages: by these it tells of a password, and a RangeError of lists that grew too long. */
function asXlsxError(error: unknown): XlsxError {
  const message = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(message)) return encrypted();
  return error instanceof RangeError ? tooLarge("内容超过能读取的大小") : damaged("读到一半，后面的内容无法识别");
}
