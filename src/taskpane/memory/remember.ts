import type { SessionStore } from "../session/session";
import type { PaneMemory, RememberedRest } from "./pane-memory";

/**
 * Writes the session into memory at every change of what is remembered, until the returned function is called.
 * @param print the print of the workbook that was checked last; undefined before the first check
 */
export function remember(store: SessionStore, memory: PaneMemory, print: () => string | undefined): () => void {
  let checks = store.get().report?.checks;
  let known = memory.report?.print;
  let last = store.get();
  let unkept = memory.rest?.unkept;
  return store.subscribe(() => {
    const now = store.get();
    const before = last;
    last = now;
    if (now.report?.report !== before.report?.report) {
      // A report that is told anew, as with an explanation, is of the workbook that it was of.
      if (now.report?.checks !== checks) known = print();
      checks = now.report?.checks;
      const kept = now.report && known !== undefined && { ...now.report, print: known };
      unkept = memory.keepReport(kept ? { report: kept.report, time: kept.time, print: kept.print } : undefined)
        ? undefined
        : true;
    }
    const rest = restOf(now);
    if (!sameRest(rest, restOf(before)) || unkept) memory.keepRest({ ...rest, ...(unkept && { unkept }) });
  });
}

function restOf({ steps = [], unheard, mended, preview, writer }: ReturnType<SessionStore["get"]>): RememberedRest {
  // Last year's workbook is chosen in a view of its own.
  const { prior: _prior, ...choices } = preview?.choices ?? {};
  return {
    steps,
    ...(unheard && { unheard }),
    ...(mended && { mended }),
    ...(preview && { choices }),
    ...(writer !== undefined && { writer }),
  };
}

function sameRest(one: RememberedRest, other: RememberedRest): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
