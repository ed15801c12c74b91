import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { FileError } from "../../files/file-error";
import { asFileError } from "./file-error";

const LARGEST_FILE = 512 * 1024 * 1024;
const PIECE = 1024 * 1024;
/** A pipe that nobody writes to would keep us waiting when it is opened, and never say so. Windows has no such flag. */
const WITHOUT_WAITING = (constants.O_NONBLOCK as number | undefined) ?? 0;

/** Reads a file whole. Throws FileError with what is wrong and what to do. */
export function readInput(path: string): Uint8Array {
  try {
    const file = openSync(path, constants.O_RDONLY | WITHOUT_WAITING);
    try {
      const stats = fstatSync(file);
      refuseOtherThanFiles(stats);
      return readOpen(file, stats.size);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw asFileError(error, "读取");
  }
}

/** Throws FileError for a folder, a pipe, a device: what has no end, or no content of its own. */
function refuseOtherThanFiles(stats: Stats): void {
  if (stats.isDirectory()) throw new FileError("EISDIR", "无法读取：这是一个文件夹。");
  if (!stats.isFile()) throw new FileError("not-a-file", "这是管道或设备，不是文件，没有读取。");
  if (stats.size > LARGEST_FILE) throw tooLarge();
}

/** Up to the file's end, which may lie elsewhere than its size says: it may grow meanwhile, and some have none. */
function readOpen(file: number, size: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    if (length === bytes.length) bytes = Buffer.concat([bytes], bytes.length + PIECE);
    const read = readSync(file, bytes, length, bytes.length - length, null);
    if (read === 0) return new Uint8Array(bytes.buffer, bytes.byteOffset, length);
    length += read;
    if (length > LARGEST_FILE) throw tooLarge();
  }
}

function tooLarge(): FileError {
  return new FileError("too-large", "文件超过 512 MB，不是一份公开表工作簿的大小。");
}
