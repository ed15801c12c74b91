import { fileKind, type FileKind } from "../zip";
import { encrypted, notAWorkbook, truncated, XlsxError } from "./errors";

/** Throws XlsxError unless the file begins as a zip package does; says what else it is, where that can be told. */
export function checkContainer(bytes: Uint8Array): void {
  const kind = fileKind(bytes);
  if (kind !== "zip") throw refused(kind);
}

/** `what` names the format. */
export function oldFormat(what: string): XlsxError {
  return new XlsxError(
    "old-format",
    `这是${what}，这里不能读取。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”，再重试。`,
  );
}

function refused(kind: Exclude<FileKind, "zip">): XlsxError {
  switch (kind) {
    case "xls":
      return oldFormat("旧的 .xls 格式");
    case "xml-spreadsheet":
      return oldFormat("XML 电子表格（Excel 2003）");
    case "encrypted":
      return encrypted();
    case "empty":
      return new XlsxError("empty-file", "文件是空的（0 字节）。请重新取得文件，再重试。");
    case "cut":
      return truncated();
    case "doc":
      return notAWorkbook("这是 Word 文档（.doc）");
    case "other-office":
      return notAWorkbook("这是另一种 Office 文件");
    case "pdf":
      return notAWorkbook("这是 PDF 文件");
    case "html":
      return notAWorkbook("内容是网页（HTML），只是扩展名像工作簿");
    case "xml":
      return notAWorkbook("内容是 XML 文本");
    case "unknown":
      return notAWorkbook("文件开头不是工作簿应有的内容");
  }
}
