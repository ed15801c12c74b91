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
