import type * as XLSX from "@e965/xlsx";
import type { Snapshot } from "../workbook";
import { acceptableSheetNames, damaged, type OldFormat, tooLarge } from "../xlsx";
import { parse } from "./library";
import { OLD_FORMAT_LIMITS, type OldFormatLimits } from "./limits";
import { sheetSnapshot, type SheetSource } from "./sheet";

/**
 * The filled cells of every sheet of a workbook in an old format: values and formulas, no formats. Sheets of charts, macros and dialogs are passed
 * over. Throws XlsxError. It may take for ever on a file made to that end, so it is run in a thread that can be ended (see OldFormatReader).
 */
export function readOldFormat(
  bytes: Uint8Array,
  format: OldFormat,
  limits: OldFormatLimits = OLD_FORMAT_LIMITS,
): Snapshot {
  const usage = { cells: 0, merges: 0, characters: 0 };
  return { sheets: sheetsOf(parse(bytes, format, limits), limits).map((one) => sheetSnapshot(one, limits, usage)) };
}

/** The sheets of cells. The library leaves out a sheet that it could not read; here the whole file is refused then, for nothing unread may pass. */
function sheetsOf({ SheetNames, Sheets, Workbook }: XLSX.WorkBook, limits: OldFormatLimits): SheetSource[] {
  if (SheetNames.length > limits.sheets) throw tooLarge("工作表的个数超过上限");
  if (SheetNames.length === 0) throw damaged("文件中没有工作表");
  if (new Set(SheetNames).size < SheetNames.length) throw damaged("有两张工作表同名");
  const states = new Map((Workbook?.Sheets ?? []).map(({ name, Hidden }) => [name, Hidden]));
  const from1904 = Workbook?.WBProps?.date1904 === true;
  const shownNames = acceptableSheetNames(SheetNames);
  return SheetNames.flatMap((name, index) => {
    const sheet = Object.hasOwn(Sheets, name) ? Sheets[name] : undefined;
    if (!sheet) throw damaged(`工作表“${name}”无法读取`);
    const isOfCells = sheet["!type"] === undefined || sheet["!type"] === "sheet";
    return isOfCells ? [{ name: shownNames[index]!, sheet, from1904, visible: (states.get(name) ?? 0) === 0 }] : [];
  });
}
