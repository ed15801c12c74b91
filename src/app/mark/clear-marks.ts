import type { MarkOutcome, WorkbookPort } from "../port";

/** 清除标记: takes our marks away, and nothing else. Fails with WorkbookError. */
export async function clearMarks(port: WorkbookPort): Promise<MarkOutcome> {
  return port.clearMarks();
}
