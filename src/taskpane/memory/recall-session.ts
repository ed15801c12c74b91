import type { PlanChoices } from "../../app/generate/planned-tables";
import type { WorkbookPort } from "../../app/port";
import { recallWorkbook } from "../../app/recall/recall-workbook";
import type { Snapshot } from "../../workbook";
import type { Run } from "../session/runner";
import type { DraftBook } from "./drafts";
import { noticeOfRecall } from "./memory-texts";
import type { PaneMemory } from "./pane-memory";

/** Whether there is anything to bring back. */
export function hasMemories({ report, rest, drafts }: PaneMemory): boolean {
  return report !== undefined || rest !== undefined || Object.keys(drafts).length > 0;
}

interface Around {
  readonly current: Run;
  /** Told where the report is still of the workbook that was read. */
  readonly know: (snapshot: Snapshot) => void;
  readonly drafts: DraftBook | undefined;
}

/**
 * Shows what was remembered, put to the workbook as it is; all is forgotten where that is another workbook. Gives what was chosen in the preview, where one
 * was open. Fails with WorkbookError, and forgets nothing, where the workbook cannot be read.
 */
export async function recallSession(
  port: WorkbookPort,
  memory: PaneMemory,
  { current, know, drafts }: Around,
): Promise<PlanChoices | undefined> {
  const { report: kept, rest } = memory;
  const { steps = [], unheard, mended, writer, list, choices } = rest ?? {};
  const found = await recallWorkbook(port, { ...kept, steps, unheard }, current);
  if (!found) {
    memory.forget();
    drafts?.clear();
    current.dispatch({ type: "ended" });
    return undefined;
  }
  const { snapshot, report, stale } = found;
  if (report && !stale) know(snapshot);
  current.dispatch({
    type: "recalled",
    ...(report && kept && { report: { report, time: kept.time, stale }, notice: noticeOfRecall(kept.time) }),
    steps: found.steps,
    // What was made stands by its undo; what was refused is told nowhere else.
    ...(mended && mended.refused.length > 0 && { mended }),
    ...(writer !== undefined && { writer }),
    ...(list && report && { list }),
  });
  return choices;
}
