import type { WorkbookChange, Watches } from "../app/port";
import { capabilities } from "./capabilities";

export type { WorkbookChange };

export interface Watcher {
  onChange(change: WorkbookChange): void;
  /** The user selected other cells. */
  readonly onSelection?: (worksheetId: string, address: string) => void;
}

type Handler = OfficeExtension.EventHandlerResult<never>;

/**
 * Tells of changes to cells' contents, of formulas that were computed (F9, volatile functions, other workbooks), of sheets that come and go, and of the selection, until the returned function is called. What this
 * add-in changes itself is left out where Excel says so (ExcelApi 1.14); on an older one those changes are told too, and so are, on every
 * one, the sheets that it adds and deletes: the caller knows what he did.
 */
export async function watchWorkbook(watcher: Watcher): Promise<() => Promise<void>> {
  const { knowsOwnChanges } = capabilities();
  const handlers: Handler[] = [];
  const sourceOf = (event: { readonly source: string }) => (event.source === "Remote" ? "remote" : "local");
  const cameOrWent = (event: Excel.WorksheetAddedEventArgs | Excel.WorksheetDeletedEventArgs): Promise<void> => {
    watcher.onChange({ worksheetId: event.worksheetId, source: sourceOf(event) });
    return Promise.resolve();
  };
  // Waits while the user is typing in a cell: a pane that is opened meanwhile would else never hear of anything.
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => {
      const own = knowsOwnChanges && event.triggerSource === "ThisLocalAddin";
      if (!own) watcher.onChange({ worksheetId: event.worksheetId, address: event.address, source: sourceOf(event) });
      return Promise.resolve();
    });
    const calculated = worksheets.onCalculated.add(({ worksheetId }) => {
      watcher.onChange({ worksheetId, source: "local", calculated: true });
      return Promise.resolve();
    });
    // Asked for only where somebody listens: it is a message for every move of the cursor.
    const { onSelection } = watcher;
    if (onSelection) {
      const selected = worksheets.onSelectionChanged.add((event) => {
        onSelection(event.worksheetId, event.address);
        return Promise.resolve();
      });
      handlers.push(selected as Handler);
    }
    const added = worksheets.onAdded.add(cameOrWent);
    const deleted = worksheets.onDeleted.add(cameOrWent);
    handlers.push(...([changed, calculated, added, deleted] as Handler[]));
    await context.sync();
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers.splice(0)) handler.remove();
      await context.sync();
    });
  };
}

/** The same as the port has it: stopping waits for the beginning, and a beginning that fails is deafness. */
export const watch: Watches["watch"] = (onChange, onDeaf) => {
  const watching = watchWorkbook({ onChange }).catch(onDeaf);
  return () => void watching.then((stop) => stop?.());
};
