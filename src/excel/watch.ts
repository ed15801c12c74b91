import type { WorkbookChange, Watches } from "../app/port";
import { capabilities } from "./capabilities";

export type { WorkbookChange };

export interface Watcher {
  onChange(change: WorkbookChange): void;
  /** Whether that a sheet came or went is this add-in's own doing, once that can be said; nobody's where it is left out. */
  readonly isOwn?: (what: "came" | "went", worksheetId: string) => Promise<boolean>;
}

type Handler = OfficeExtension.EventHandlerResult<never>;

/**
 * Tells of changes to cells' contents, of formulas that were computed (F9, volatile functions, other workbooks), and of sheets that come and go, until the returned function is called. What this
 * add-in changes itself is left out: cells where Excel says so (ExcelApi 1.14; on an older one they are told), sheets that it adds and deletes where the
 * watcher knows them as its own.
 */
export async function watchWorkbook(watcher: Watcher): Promise<() => Promise<void>> {
  const { knowsOwnChanges } = capabilities();
  const handlers: Handler[] = [];
  const sourceOf = (event: { readonly source: string }) => (event.source === "Remote" ? "remote" : "local");
  const cameOrWent = async (
    what: "came" | "went",
    event: Excel.WorksheetAddedEventArgs | Excel.WorksheetDeletedEventArgs,
  ): Promise<void> => {
    const { worksheetId } = event;
    const own = event.source !== "Remote" && (await watcher.isOwn?.(what, worksheetId));
    if (!own) watcher.onChange({ worksheetId, source: sourceOf(event) });
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
    const added = worksheets.onAdded.add((event) => cameOrWent("came", event));
    const deleted = worksheets.onDeleted.add((event) => cameOrWent("went", event));
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
export function watchOf(isOwn: Watcher["isOwn"]): Watches["watch"] {
  return (onChange, onDeaf) => {
    const watching = watchWorkbook({ onChange, isOwn }).catch(onDeaf);
    return () => void watching.then((stop) => stop?.());
  };
}
