/**
 * A failure of the host, told to an accountant: what happened, and what to do. `untouched` says whether the workbook is as it was; where it is
 * not, `message` says what was changed.
 */
export class WorkbookError extends Error {
  /** @param advice what to do, whole sentences; empty where `message` says it already */
  constructor(
    readonly code: string,
    message: string,
    readonly advice: string,
    readonly untouched: boolean,
  ) {
    super(message);
    this.name = "WorkbookError";
  }
}

/** Sheets that were to be replaced hold something else than when the user was asked; nothing was written. */
export class SheetsChanged extends WorkbookError {
  constructor(readonly sheets: readonly string[]) {
    super(
      "SheetsChanged",
      `生成工作表没有完成：要替换的工作表刚刚被改动过：${sheets.join("、")}。工作簿没有改动。`,
      "请看一下改了什么，再生成一次。",
      true,
    );
    this.name = "SheetsChanged";
  }
}
