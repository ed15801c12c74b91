import type { OldFormatName } from "../file-result";

const NAMES: Readonly<Record<OldFormatName, string>> = {
  xls: ".xls（Excel 97-2003 或 WPS 表格）",
  xlsb: ".xlsb（二进制工作簿）",
  ods: ".ods（OpenDocument 表格）",
  xml: "XML 电子表格（Excel 2003）",
  csv: "CSV 文件",
};

/** How a file of another format was read: `由 .ods（OpenDocument 表格）读入，只读取数值和公式` */
export function readAsText(readAs: OldFormatName): string {
  const what = readAs === "csv" ? "有小数的列读作数，其余（如编码）都是文字" : "只读取数值和公式";
  return `由 ${NAMES[readAs]}读入，${what}`;
}

/** What a copy of such a workbook is, for who gets it. */
export function valuesCopyText(readAs: OldFormatName): string {
  return `原文件是 ${NAMES[readAs]}，另存的副本是新的 .xlsx：只有数值，没有公式和格式；原文件没有改动。`;
}
