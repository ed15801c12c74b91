import { WorkbookError } from "../app/port";
import type { Refusals } from "../zip";

/** Why a file was refused. Every failure of this folder that a user can cause is one of these. */
export type XlsxErrorCode =
  "empty-file" | "not-a-workbook" | "encrypted" | "old-format" | "truncated" | "damaged" | "too-large" | "timeout";

/** A file that cannot be read or patched. `message` is Chinese, for the accountant: what is wrong, and what to do; so there is no advice besides. */
export class XlsxError extends WorkbookError {
  declare readonly code: XlsxErrorCode;

  constructor(code: XlsxErrorCode, message: string) {
    super(code, message, "", true);
    this.name = "XlsxError";
  }
}

const SAVE_ANEW = "请用 Excel 或 WPS 打开，确认能看到表格后另存为“Excel 工作簿（.xlsx）”，再重试。";

/** The file ends before its content does: an interrupted download or copy. */
export function truncated(): XlsxError {
  return new XlsxError("truncated", "文件不完整：后半部分缺失，可能是下载或复制中断。请重新取得完整的文件，再重试。");
}

/** The file is whole, but what it says contradicts itself. `what` names the place, without a full stop. */
export function damaged(what: string): XlsxError {
  return new XlsxError("damaged", `文件已损坏：${what}。${SAVE_ANEW}`);
}

/** The file is kept from being read by a password. */
export function encrypted(): XlsxError {
  return new XlsxError("encrypted", "文件设有打开密码，无法读取。请用 Excel 或 WPS 打开，取消密码后另存，再重试。");
}

/** The file is of another kind. `what` says of which, without a full stop. */
export function notAWorkbook(what: string): XlsxError {
  return new XlsxError("not-a-workbook", `这不是 .xlsx 工作簿：${what}。${SAVE_ANEW}`);
}

/** A bound of limits.ts was passed. `what` says which, without a full stop. */
export function tooLarge(what: string): XlsxError {
  return new XlsxError(
    "too-large",
    `文件过大，已停止读取：${what}。请只保留预算公开的各张表，删去无关的工作表和多余的行、列后另存，再重试。`,
  );
}

/** What a package of a workbook is refused with. */
export const XLSX_REFUSALS: Refusals = {
  truncated,
  damaged,
  tooLarge,
  encrypted: () => new XlsxError("encrypted", "文件包已加密，无法读取。请取消密码后另存，再重试。"),
};
