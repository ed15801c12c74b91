import { randomBytes } from "node:crypto";
import {
  existsSync,
  linkSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isToBeChecked } from "./file-kinds";
import { UsageError } from "./usage";

/** A file that could not be read or written: a code for programs and a sentence for people. */
export class FileError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "FileError";
  }
}

const LARGEST_FILE = 512 * 1024 * 1024;

/** Reads a file whole. Throws FileError with what is wrong and what to do. */
export function readInput(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE) throw new FileError("too-large", "文件超过 512 MB，不是一份公开表工作簿的大小。");
    return readFileSync(path);
  } catch (error) {
    throw error instanceof FileError ? error : asFileError(error, "读取");
  }
}

/** Every file to be checked in a folder and the folders below it, by path, such as cannot be read among them; a file itself where the path names one. */
export function workbooksAt(path: string): string[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    throw asFileError(error, "读取");
  }
  if (!isFolder) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && isToBeChecked(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Refuses, before any work is done, an output that would overwrite: the input always, another file unless `force`. */
export function refuseOverwriting(output: string, inputs: readonly string[], force: boolean): void {
  if (!existsSync(output)) return;
  const target = realpathSync(output);
  if (inputs.some((input) => existsSync(input) && realpathSync(input) === target)) {
    throw new UsageError(`输出文件不能是输入文件本身：${output}`);
  }
  if (!force) throw new UsageError(`文件已存在：${output}。换一个文件名，或加 --force 覆盖。`);
}

/**
 * Writes a file whole or not at all: under a temporary name beside it, then put in place. Without `force` a file that appeared in the meantime
 * is not overwritten.
 */
export function writeOutput(path: string, content: Uint8Array | string, force: boolean): void {
  const target = resolve(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: "wx" });
    if (force) renameSync(temporary, target);
    else linkSync(temporary, target);
  } catch (error) {
    throw asFileError(error, "写入");
  } finally {
    rmSync(temporary, { force: true });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "文件或文件夹不存在",
  EACCES: "没有权限",
  EPERM: "没有权限",
  EBUSY: "文件正被其他程序占用，请先在 Excel 或 WPS 中关闭它",
  EEXIST: "文件已存在",
  EISDIR: "这是一个文件夹",
  ENOTDIR: "路径中有一段不是文件夹",
  ENOSPC: "磁盘空间不足",
  EROFS: "磁盘只读",
};

function asFileError(error: unknown, action: string): FileError {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";
  return new FileError(code, `无法${action}：${REASONS[code] ?? code}。`);
}
