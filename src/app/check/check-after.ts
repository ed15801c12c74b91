import type { Report } from "../../diagnose/report";
import { type Keeps, type Reads, WorkbookError } from "../port";
import type { Progress } from "../progress";
import { checkWorkbook } from "./check-workbook";
import type { Checks } from "./checker";

/** Something was done to the workbook, all of it, and only the check that should follow has failed. */
export class DoneUnchecked<Done> extends WorkbookError {
  /** @param done what was done, and how it is undone */
  constructor(
    readonly done: Done,
    failure: WorkbookError,
  ) {
    const reason = failure.message.replace("工作簿没有改动。", "");
    super(
      failure.code,
      `已经完成，只是随后的校验没有完成（${reason}）。`,
      `${failure.advice}然后点“一键校验”。`,
      false,
    );
    this.name = "DoneUnchecked";
  }
}

/**
 * Checks the workbook after something was done to it. What was done stays whether or not the user waits, so it is not cancelled. Fails with
 * DoneUnchecked, which holds what was done, where the host does.
 */
export async function checkAfter<Done>(
  port: Reads & Keeps,
  checker: Checks,
  { onStep }: Progress,
  done: Done,
): Promise<Report> {
  try {
    return await checkWorkbook(port, checker, { onStep });
  } catch (error) {
    throw error instanceof WorkbookError ? new DoneUnchecked(done, error) : error;
  }
}
