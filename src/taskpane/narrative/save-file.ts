const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** How long the web view may take to fetch the file; then its bytes are let go. */
const KEPT_MS = 60_000;

/** Offers a Word file to be saved. Whether the web view does so cannot be known: some of Office's do nothing. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: WORD }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
