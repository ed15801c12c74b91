import { existsSync, readFileSync, rmSync } from "node:fs";
import { extname, resolve } from "node:path";
import type { DocumentModel } from "../../document";
import { refuseOverwriting, writeOutput } from "../files";
import { UsageError } from "../usage";

/** Refuses, before any work is done, a Word file that is none by its name, is the other output, or would overwrite. */
export function refuseWordFile(path: string, output: string, inputs: readonly string[], force: boolean): void {
  if (extname(path).toLowerCase() !== ".docx") throw new UsageError("--word 的文件名应以 .docx 结尾。");
  if (resolve(path) === resolve(output)) throw new UsageError("--word 和 --output 不能是同一个文件。");
  refuseOverwriting(path, inputs, force);
}

/** The .docx file of a document. What writes it is loaded only here. */
export async function wordFile(model: DocumentModel): Promise<Uint8Array> {
  const { writeDocx } = await import("../../document/docx/write-docx");
  return writeDocx(model);
}

interface Output {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Writes both files or neither: where the second cannot be written, a first that is new is taken away again, and one that was overwritten is what it
 * was. Throws FileError.
 */
export function writeBoth(first: Output, second: Output, force: boolean): void {
  const before = existsSync(first.path) ? readFileSync(first.path) : undefined;
  writeOutput(first.path, first.content, force);
  try {
    writeOutput(second.path, second.content, force);
  } catch (error) {
    if (before) writeOutput(first.path, before, true);
    else rmSync(first.path, { force: true });
    throw error;
  }
}
