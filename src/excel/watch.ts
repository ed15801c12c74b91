import { capabilities } from "./capabilities";

/** A change in the workbook that makes an earlier report stale. */
export interface WorkbookChange {
  readonly worksheetId: string;
  /** A1 address within the sheet. */
  readonly address: string;
  /** Who changed it: here, or someone else who has the workbook open. A remote change opens nothing by itself. */
  readonly source: "local" | "remote";
}

export interface Watcher {
  onChange(change: WorkbookChange): void;
  /** The user selected other cells. */
  onSelection?(worksheetId: string, address: string): void;
}

/**
 * Tells of changes to cells' contents, and of the selection, until the returned function is called. What this add-in changes itself
 * is left out where Excel says so (ExcelApi 1.14); on an older one those changes are told too, and the caller knows what he did.
 */
export async function watchWorkbook(watcher: Watcher): Promise<() => Promise<void>> {
  const { knowsOwnChanges } = capabilities();
  const handlers: OfficeExtension.EventHandlerResult<never>[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => {
      const own = knowsOwnChanges && event.triggerSource === "ThisLocalAddin";
      const source = event.source === "Remote" ? "remote" : "local";
      if (!own) watcher.onChange({ worksheetId: event.worksheetId, address: event.address, source });
      return Promise.resolve();
    });
    const selected = worksheets.onSelectionChanged.add((event) => {
      watcher.onSelection?.(event.worksheetId, event.address);
      return Promise.resolve();
    });
    handlers.push(
      changed as OfficeExtension.EventHandlerResult<never>,
      selected as OfficeExtension.EventHandlerResult<never>,
    );
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
