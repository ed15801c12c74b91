import { type BigIntStats, type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileError } from "../../files/file-error";
import { isToBeChecked } from "../../files/kinds";
import { asFileError } from "./file-error";
import { identity, statsOf } from "./identity";

/** What a path leads to: files to be checked, and what could not be looked into. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly failures: readonly { readonly path: string; readonly error: FileError }[];
}

/**
 * Every file to be checked in a folder and the folders below it, by path, such as cannot be read among them; a file itself where the path names
 * one. Links are followed, and no folder is entered twice. Folders that cannot be read and links that lead nowhere are told, and the rest is found all
 * the same. Throws FileError where the path itself leads nowhere.
 */
export function workbooksAt(path: string): FoundFiles {
  let stats: BigIntStats;
  try {
    stats = statSync(path, { bigint: true });
  } catch (error) {
    throw asFileError(error, "读取");
  }
  if (!stats.isDirectory()) return { files: [path], failures: [] };
  const search = new Search();
  search.run(path, stats);
  return search.found();
}

class Search {
  private readonly files: string[] = [];
  private readonly failures: { path: string; error: FileError }[] = [];
  private readonly entered = new Set<string>();
  private readonly waiting: string[] = [];

  run(path: string, stats: BigIntStats): void {
    this.enter(path, stats);
    // a link to what lies around the folder leads out of it, not into it
    for (let around = dirname(realpathSync(path)); ; around = dirname(around)) {
      const above = statsOf(around);
      if (above) this.entered.add(identity(above));
      if (around === dirname(around)) break;
    }
    for (let folder = this.waiting.pop(); folder !== undefined; folder = this.waiting.pop()) this.look(folder);
  }

  found(): FoundFiles {
    return { files: this.files.sort((a, b) => (a < b ? -1 : 1)), failures: this.failures };
  }

  private look(folder: string): void {
    this.trying(folder, () => {
      for (const entry of readdirSync(folder, { withFileTypes: true })) this.meet(join(folder, entry.name), entry);
    });
  }

  private meet(path: string, entry: Dirent): void {
    if (entry.isDirectory() || entry.isSymbolicLink()) this.follow(path, entry);
    else if (isToBeChecked(entry.name)) this.files.push(path);
  }

  /** A folder, or what a link leads to. A link that leads nowhere matters only where its name is that of a workbook. */
  private follow(path: string, entry: Dirent): void {
    const wanted = isToBeChecked(entry.name);
    try {
      const stats = statSync(path, { bigint: true });
      if (stats.isDirectory()) this.enter(path, stats);
      else if (wanted) this.files.push(path);
    } catch (error) {
      if (wanted || entry.isDirectory()) this.failures.push({ path, error: asFileError(error, "读取") });
    }
  }

  private enter(path: string, stats: BigIntStats): void {
    const key = identity(stats);
    if (this.entered.has(key)) return;
    this.entered.add(key);
    this.waiting.push(path);
  }

  private trying(path: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.failures.push({ path, error: asFileError(error, "读取") });
    }
  }
}
