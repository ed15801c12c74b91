/** The kinds of files that are made, as browsers name them. */
const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
/** How long the web view may take to fetch the file; then its bytes are let go. */
const KEPT_MS = 60_000;

/** Offers a file to be saved. Whether the web view does so cannot be known: some of Office's do nothing. */
export function saveFile(name: string, bytes: Uint8Array, kind: keyof typeof TYPES): void {
  saveBlob(name, new Blob([Uint8Array.from(bytes)], { type: TYPES[kind] }));
}

/** Offers what the browser keeps as a file to be saved, under that name. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
