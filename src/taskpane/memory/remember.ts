import type { Session, SessionStore } from "../session/session";
import type { PaneMemory, RememberedRest } from "./pane-memory";

/**
 * Writes the session into memory at every change of what is remembered, until the returned function is called.
 * @param print the print of the workbook that was checked last; undefined before the first check
 */
export function remember(
  store: SessionStore,
  memory: PaneMemory,
  print: () => Promise<string | undefined>,
): () => void {
  let checks = store.get().report?.checks;
  let known: Promise<string | undefined> = Promise.resolve(memory.report?.print);
  let last = store.get();
  let unkept = memory.rest?.unkept;
  let isOver = false;
  const keepRest = (): void => memory.keepRest({ ...restOf(last), ...(unkept && { unkept }) });
  /** A report of which another has taken the place meanwhile is not kept any more. */
  const keepReport = async (shown: Session["report"]): Promise<void> => {
    const print = await known;
    if (isOver || last.report?.report !== shown?.report) return;
    const kept = shown && print !== undefined ? { report: shown.report, time: shown.time, print } : undefined;
    unkept = memory.keepReport(kept) ? undefined : true;
    if (unkept) keepRest();
  };
  const stop = store.subscribe(() => {
    const now = store.get();
    const before = last;
    last = now;
    if (now.report?.report !== before.report?.report) {
      // A report that is told anew, as with an explanation, is of the workbook that it was of.
      if (now.report?.checks !== checks) known = print();
      checks = now.report?.checks;
      void keepReport(now.report);
    }
    if (unkept || !sameRest(restOf(now), restOf(before))) keepRest();
  });
  return () => {
    isOver = true;
    stop();
  };
}

function restOf({ steps = [], unheard, mended, preview, writer, list }: Session): RememberedRest {
  // Last year's workbook is chosen in a view of its own.
  const { prior: _prior, ...choices } = preview?.choices ?? {};
  return {
    steps,
    ...(unheard && { unheard }),
    ...(mended && { mended }),
    ...(preview && { choices }),
    ...(writer !== undefined && { writer }),
    ...(list && { list }),
  };
}

function sameRest(one: RememberedRest, other: RememberedRest): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
