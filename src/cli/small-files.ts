import type { CheckJob } from "../files/check-file";
import { FileError } from "../files/file-error";
import { XlsxError, unpackedSize } from "../xlsx";
import { readInput } from "./files";

/** Bytes of a package, unpacked: far more than a budget has, and checked within seconds whatever is in it. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Whether all that a job checks are packages of Office (.xlsx, .docx) so small that it can take neither long nor much memory: there is no need for a
 * thread that could be ended, whose start would take a good part of the whole time.
 */
export function hasSmallFiles({ file, text, prior }: CheckJob): boolean {
  return [file, text, prior].every((path) => path === undefined || isSmall(path));
}

function isSmall(path: string): boolean {
  try {
    return unpackedSize(readInput(path)) <= MOST_BYTES;
  } catch (error) {
    // no package, or one that cannot be read: its check tells why
    if (error instanceof XlsxError || error instanceof FileError) return false;
    throw error;
  }
}
