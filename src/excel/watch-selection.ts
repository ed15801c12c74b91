/** A move of the selection rests that long before it is told: who walks over cells by key is followed where he stops. */
const REST_MS = 150;

/** Calls back once at a later time; returns the way to give that up. */
export type Rest = (then: () => void) => () => void;

const A_MOMENT: Rest = (then) => {
  const timer = setTimeout(then, REST_MS);
  return () => clearTimeout(timer);
};

/**
 * Calls back once at the beginning, and whenever the user has selected other cells and rests there, until the returned function is called. One round trip to begin, one to stop. Where Excel
 * does not tell of selections nothing is ever told: who listens only follows along.
 */
export function watchSelections(onSelect: () => void, rest: Rest = A_MOMENT): () => void {
  let giveUp = (): void => undefined;
  const selected = (): Promise<void> => {
    giveUp();
    giveUp = rest(onSelect);
    return Promise.resolve();
  };
  // Waits while the user is typing in a cell.
  const watching = Excel.run({ delayForCellEdit: true }, async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(selected);
    await context.sync();
    void selected();
    return handler;
  }).catch(() => undefined);
  return () => {
    giveUp();
    void watching.then(async (handler) => {
      if (!handler) return;
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    });
  };
}
