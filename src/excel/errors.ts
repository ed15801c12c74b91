import { WorkbookError } from "../app/port";

/** Why a request failed, in the accountant's words, and what he can do. Both are whole sentences without their full stop. */
interface Reason {
  readonly what: string;
  readonly advice: string;
}

const AGAIN = "请稍等片刻后再试一次";

/** The codes of Excel.ErrorCodes and of the library itself that can reach us. */
const REASONS: Readonly<Record<string, Reason>> = {
  InvalidOperationInCellEditMode: {
    what: "有单元格正在编辑",
    advice: "请按回车键（Enter）或 Esc 结束编辑，然后再试一次",
  },
  WriteNotSupportedWhenModalDialogOpen: { what: "Excel 打开了一个对话框", advice: "请先关闭该对话框，然后再试一次" },
  InvalidOrTimedOutSession: { what: "与 Excel 的会话已超时", advice: "请保存文件，重新打开后再试一次" },
  ActivityLimitReached: { what: "Excel 正忙，请求过多", advice: AGAIN },
  RequestPayloadSizeLimitExceeded: {
    what: "一次写入的内容超过了 Excel 的限制（5 MB）",
    advice: "请把工作簿拆分成较小的文件后再试一次",
  },
  ResponsePayloadSizeLimitExceeded: {
    what: "一次读取的内容超过了 Excel 的限制（5 MB）",
    advice: "请删除无关的大工作表，或把工作簿拆分后再试一次",
  },
  AccessDenied: { what: "工作表或工作簿受保护，Excel 不允许修改", advice: "请在“审阅”选项卡中撤消保护，然后再试一次" },
  InvalidRequestContext: { what: "要处理的工作表已被关闭或删除", advice: "请确认工作簿仍然打开，然后重新校验" },
  ItemNotFound: { what: "要处理的工作表或内容已被删除或改名", advice: "请重新校验后再试一次" },
  ItemAlreadyExists: { what: "工作簿中已有同名的工作表", advice: "请将该工作表改名或删除，然后再试一次" },
  InvalidReference: { what: "引用的单元格已不存在", advice: "请重新校验后再试一次" },
  InvalidArgument: {
    what: "Excel 不接受其中一项内容",
    advice: "请更新 Excel 后再试一次；仍不行请把此提示告诉维护人员",
  },
  InvalidOperation: {
    what: "Excel 当前不能执行此操作",
    advice: "请确认工作表没有隐藏、工作簿没有被共享锁定，然后再试一次",
  },
  InvalidSelection: { what: "当前选中的内容不能用于此操作", advice: "请单击任意一个单元格，然后再试一次" },
  UnsupportedOperation: { what: "此版本的 Excel 不支持这一操作", advice: "请更新 Excel，或使用 Excel 2021 及以上版本" },
  ApiNotFound: { what: "此版本的 Excel 缺少所需的功能", advice: "请更新 Excel，或使用 Excel 2021 及以上版本" },
  RangeExceedsLimit: { what: "单元格数量超过了 Excel 的限制", advice: "请删除多余的空行空列后再试一次" },
  FormulaLengthExceedsLimit: { what: "公式长度超过了 Excel 的限制", advice: "请拆分该表后再试一次" },
  InsertDeleteConflict: { what: "插入或删除与现有内容冲突", advice: "请检查合并单元格和表格后再试一次" },
  NonBlankCellOffSheet: { what: "内容会超出工作表的边缘", advice: "请删除多余的行列后再试一次" },
  Conflict: { what: "其他人同时修改了工作簿", advice: AGAIN },
  Unauthenticated: { what: "登录状态已失效", advice: "请重新登录 Excel 后再试一次" },
  AccessDeniedInSharedWorkbook: { what: "共享工作簿不允许此操作", advice: "请取消共享后再试一次" },
  OperationCellsExceedLimit: { what: "一次处理的单元格过多", advice: "请把工作簿拆分后再试一次" },
  BadPassword: { what: "密码不正确", advice: "请撤消保护后再试一次" },
  ServiceNotAvailable: { what: "Excel 服务暂时不可用", advice: AGAIN },
  InactiveWorkbook: { what: "别的工作簿在前面", advice: "请单击本工作簿的窗口，然后再试一次" },
  FilteredRangeConflict: { what: "与筛选的区域冲突", advice: "请清除该表的筛选，然后再试一次" },
  PivotTableRangeConflict: { what: "与数据透视表冲突", advice: "请把数据透视表移到别的工作表，然后再试一次" },
  MergedRangeConflict: { what: "与合并的单元格或表格冲突", advice: "请取消合并的单元格或转换为区域后再试一次" },
  RequestAborted: { what: "Excel 中断了这一操作", advice: AGAIN },
  MemoryLimitReached: { what: "Excel 的内存不够", advice: "请关闭其他工作簿和程序，保存文件后重新打开再试一次" },
  ApiNotAvailable: { what: "此版本的 Excel 缺少所需的功能", advice: "请更新 Excel，或使用 Excel 2021 及以上版本" },
  NotImplemented: { what: "此版本的 Excel 缺少所需的功能", advice: "请更新 Excel，或使用 Excel 2021 及以上版本" },
  UnsupportedFeature: { what: "工作表中有 Excel 不能处理的内容", advice: "请把数据复制到新的工作表后再试一次" },
  UnsupportedSheet: { what: "图表工作表或宏工作表不支持这一操作", advice: "请改在普通工作表上操作" },
  InvalidRequest: { what: "Excel 不能处理这一请求", advice: "请保存文件并重新打开 Excel 后再试一次" },
  RuleNotFound: {
    what: "有条件格式 Excel 自己也读不出来",
    advice: "请保存并重新打开工作簿，然后再试一次",
  },
  GeneralException: { what: "Excel 内部出错", advice: "请再试一次；仍不行请保存文件并重新打开 Excel" },
  Timeout: { what: "Excel 长时间没有回应", advice: "请检查是否有单元格正在编辑或有对话框打开，处理后再试一次" },
};

const UNKNOWN: Reason = { what: "出现了意外的错误", advice: "请再试一次；仍不行请保存文件并重新打开 Excel" };

/** Requests that Excel refuses as a whole with these codes have changed nothing. */
const REFUSED_WHOLE: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "WriteNotSupportedWhenModalDialogOpen",
  "InvalidOrTimedOutSession",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
]);

/**
 * Failures that say nothing of what was asked: Excel is busy, or someone who has the workbook open has just changed something else
 * (OfficeDev/office-js#6964).
 */
const PASSING: ReadonlySet<string> = new Set([
  "ActivityLimitReached",
  "Conflict",
  "InvalidRequestContext",
  "RequestAborted",
  "ServiceNotAvailable",
]);

/** Whether the same may succeed a moment later. */
export function mayPass(error: unknown): boolean {
  return PASSING.has(codeOf(error));
}

/** Excel did not answer within our own time limit; office.js has none. */
export class TimeoutError extends Error {
  readonly code = "Timeout";
}

/** The code of whatever was thrown: office.js's errors carry one. */
export function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === "string" ? code : "Unexpected";
}

/** Not a sheet is gone, but a conditional format, and Excel says where. */
function isRuleMissing(error: unknown): boolean {
  const { debugInfo } = (error ?? {}) as { debugInfo?: { errorLocation?: unknown } };
  return codeOf(error) === "ItemNotFound" && String(debugInfo?.errorLocation).startsWith("ConditionalFormat");
}

/** Whether the failed request is known to have changed nothing. */
export function refusedWhole(error: unknown): boolean {
  return REFUSED_WHOLE.has(codeOf(error));
}

/**
 * A failure told to the user.
 * @param operation what was being done: 读取工作簿, say
 * @param left what was changed and could not be taken back, a whole sentence; undefined where the workbook is as it was
 */
export function workbookError(operation: string, error: unknown, left?: string): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = isRuleMissing(error) ? "RuleNotFound" : codeOf(error);
  const reason = REASONS[code] ?? UNKNOWN;
  const state = left ?? "工作簿没有改动。";
  return new WorkbookError(
    code,
    `${operation}没有完成：${reason.what}。${state}`,
    `${reason.advice}。`,
    left === undefined,
  );
}
