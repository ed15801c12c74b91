import type { Notice } from "./run-command";

/** Opens a dialog with a page, and tells that it could not be opened, or, later, that it was closed. */
export type OpenDialog = (address: string, told: { readonly failed: () => void; readonly closed: () => void }) => void;

/** Excel ends a function command after five minutes; a dialog that is still open then stays. */
const LONGEST_MS = 4.5 * 60_000;

/**
 * Shows a notice in a dialog of Office's own (a command has no page, and `alert` is not available in add-ins). Settles once the dialog is closed,
 * and not before: the command's runtime ends with the command, and on Mac and the web its dialog with it. False where no dialog could be shown,
 * as where another one is open or the browser blocks it.
 * @param page the dialog's page; the words are put behind its `#`, which no browser sends to a server
 */
export function tellInDialog(open: OpenDialog, page: URL, { message, advice }: Notice): Promise<boolean> {
  const address = new URL(page);
  address.hash = new URLSearchParams({ message, advice }).toString();
  return new Promise((settle) => {
    const timer = setTimeout(() => settle(true), LONGEST_MS);
    const end = (shown: boolean) => (): void => {
      clearTimeout(timer);
      settle(shown);
    };
    open(address.href, { failed: end(false), closed: end(true) });
  });
}
