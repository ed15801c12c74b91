import { XlsxError } from "../xlsx";

const SAVE_ANEW = "请用 Excel 或 WPS 打开原来的文件，另存为“CSV UTF-8（逗号分隔）”或“Excel 工作簿（.xlsx）”，再重试。";

/** A quotation mark that is not closed before the file ends. `line` is the line of the file, from 1, on which it stands. */
export function unclosedQuote(line: number): XlsxError {
  return new XlsxError(
    "damaged",
    `CSV 文件第 ${line} 行的引号到文件末尾也没有成对，后面的内容无法分列。请用记事本打开，补上或删去这个引号，再重试。`,
  );
}

/** Text right behind a closing quotation mark, `"甲"乙`: whoever wrote it did not double the marks within. `column` is from 1. */
export function strayQuote(line: number, column: number): XlsxError {
  return new XlsxError(
    "damaged",
    `CSV 文件第 ${line} 行第 ${column} 列的引号后面还有文字，无法分列。文字中的引号应写成两个（""）；请改正，或${SAVE_ANEW.slice(1)}`,
  );
}

/** Bytes that are no character of the file's encoding, on a line. */
export function unreadableText(line: number, encoding: string): XlsxError {
  return new XlsxError("damaged", `CSV 文件第 ${line} 行有不是 ${encoding} 的字符，无法辨认。${SAVE_ANEW}`);
}

/** Text of two bytes a character, or no text at all. `what` says which, without a full stop. */
export function notCsv(what: string): XlsxError {
  return new XlsxError("not-a-workbook", `不能作为 CSV 读取：${what}。${SAVE_ANEW}`);
}

/** A bound was passed on a line. `what` says which, without a full stop. */
export function csvTooLarge(line: number, what: string): XlsxError {
  return new XlsxError(
    "too-large",
    `CSV 文件读到第 ${line} 行时停止：${what}。请只留下本单位的明细和需要的列，或分成几个文件，再重试。`,
  );
}
