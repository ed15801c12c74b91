import type { MarkOutcome, Marks } from "../port";

/** 清除标记: takes our marks away, and nothing else. Fails with WorkbookError. */
export async function clearMarks(port: Marks): Promise<MarkOutcome> {
  return port.clearMarks();
}
