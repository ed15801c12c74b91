import { extname } from "node:path";
import { asMacroEnabled, type PackageKind } from "../xlsx";
import { isSpreadsheetName } from "../files/kinds";
import { type OpenedWorkbook, kindOfCopy } from "../files/open-workbook";
import { UsageError } from "./usage";

const KIND_WORDS: Readonly<Record<PackageKind, string>> = {
  xlsx: "不含宏的工作簿",
  xlsm: "启用宏的工作簿",
  xltx: "模板",
  xltm: "启用宏的模板",
};

/**
 * Excel opens a workbook only under a name that ends as its kind does: one with macros not as .xlsx, one without not as .xlsm. What has to be done
 * to a copy of the workbook to go by the name: nothing, or to say that it may hold macros. Throws UsageError where the name cannot be kept.
 */
export function nameOfKind(output: string, opened: OpenedWorkbook): (copy: Uint8Array) => Uint8Array {
  const { readAs } = opened;
  const kind = kindOfCopy(opened);
  const end = extname(output).toLowerCase().slice(1);
  if (end === kind || !isSpreadsheetName(output)) return (copy) => copy;
  if (end === "xlsm" && kind === "xlsx" && readAs === undefined) return asMacroEnabled;
  const what = readAs === undefined ? `文件是${KIND_WORDS[kind]}` : "副本是新的 .xlsx 工作簿";
  throw new UsageError(`${what}，--output 的文件名请以 .${kind} 结尾，否则 Excel 打不开，得到“${output}”。`);
}
