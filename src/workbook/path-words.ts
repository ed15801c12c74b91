/** A path without its folders: `预算/某局.xlsx` → `某局.xlsx`; folders are told apart by `/` and `\\`. */
export function nameIn(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** How a file's name ends, in small letters: `预算/某局.XLSX` → `.xlsx`; "" for a name without an end, and for `.xlsx` alone. */
export function extensionOf(path: string): string {
  const name = nameIn(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot).toLowerCase() : "";
}

/** A path without the end of its name: `预算/某局.docx` → `预算/某局`. */
export function stemOf(path: string): string {
  return path.slice(0, path.length - extensionOf(path).length);
}
