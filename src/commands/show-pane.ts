/**
 * Opens the pane; many calls while it opens are one, because Excel on the web no longer answers after several (OfficeDev/office-js#3224).
 * @param show Office's way to do it, which works in a page that pane and commands share
 */
export function paneOpener(show: () => Promise<void>): () => Promise<void> {
  let opening: Promise<void> | undefined;
  return () => {
    opening ??= show().finally(() => (opening = undefined));
    return opening;
  };
}
