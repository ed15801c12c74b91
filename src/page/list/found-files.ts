import { isToBeChecked } from "../../files/kinds";
import type { FoundFile } from "./file-list";

/** What a drop or a choice led to. */
export interface Found {
  readonly files: readonly FoundFile[];
  /** Folders and files that the browser would not open, by their paths. */
  readonly closed: readonly string[];
  /** How many files were passed over: pictures, lock files, and whatever else is no spreadsheet and no document. */
  readonly others: number;
}

/** The files that were chosen by a button; of a folder, by their paths below it. */
export function chosenFiles(files: Iterable<File>): Found {
  const all = [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return foundOf(all, []);
}

/** The files that were dropped, and those in the folders that were, however deep. To be called while the drop is being told: later it is empty. */
export function droppedFiles({ items, files }: DataTransfer): Promise<Found> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return Promise.resolve(chosenFiles(files));
  // What lies loose is there as a file already; only folders have to be opened.
  const loose = new Map([...files].map((file) => [file.name, file]));
  return foundIn(entries, loose);
}

async function foundIn(entries: readonly FileSystemEntry[], loose: ReadonlyMap<string, File>): Promise<Found> {
  const found: FoundFile[] = [];
  const closed: string[] = [];
  const waiting = [...entries].reverse();
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const path = entry.fullPath.replace(/^\//, "") || entry.name;
    try {
      if (entry.isDirectory) waiting.push(...(await childrenOf(entry as FileSystemDirectoryEntry)));
      else found.push({ path, file: loose.get(path) ?? (await fileOf(entry as FileSystemFileEntry)) });
    } catch {
      closed.push(path);
    }
  }
  return foundOf(found, closed);
}

/** A folder's reader gives its entries in portions, and none when there are no more. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return children;
    children.push(...portion);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** Those that are to be checked, or at least named. Loose files of one name are told apart: `某局.xlsx`, `某局(2).xlsx`. */
function foundOf(all: readonly FoundFile[], closed: readonly string[]): Found {
  const files: FoundFile[] = [];
  const taken = new Set<string>();
  for (const { path, file } of all) {
    if (!isToBeChecked(file.name)) continue;
    const free = freePath(path, taken);
    taken.add(free);
    files.push({ path: free, file });
  }
  return { files, closed, others: all.length - files.length };
}

function freePath(path: string, taken: ReadonlySet<string>): string {
  const dot = path.lastIndexOf(".");
  for (let number = 1, tried = path; ; tried = `${path.slice(0, dot)}(${++number})${path.slice(dot)}`) {
    if (!taken.has(tried)) return tried;
  }
}
