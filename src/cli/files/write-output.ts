import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isPrintable } from "../../workbook";
import { UsageError } from "../usage";
import { asFileError, systemCode } from "./file-error";
import { identity, statsOf } from "./identity";
import { endOrderly } from "./end-orderly";

/**
 * Refuses, before any work is done, an output that would overwrite: the input always, by whatever path it is reached; what is no file always;
 * another file unless `force`.
 */
export function refuseOverwriting(output: string, inputs: readonly string[], force: boolean): void {
  if (!isPrintable(basename(output))) throw new UsageError("输出文件名中有控制字符，请换一个文件名。");
  const target = statsOf(output);
  if (!target) return;
  if (!target.isFile()) throw new UsageError(`输出处是文件夹、管道或设备，不是文件：${output}`);
  const same = identity(target);
  const isInput = inputs.some((input) => {
    const stats = statsOf(input);
    return stats !== undefined && identity(stats) === same;
  });
  if (isInput) throw new UsageError(`输出文件不能是输入文件本身：${output}`);
  if (!force) throw new UsageError(`文件已存在：${output}。换一个文件名，或加 --force 覆盖。`);
}

/**
 * Writes a file whole or not at all: under a temporary name beside it, down to the disk, then put in place. Without `force` a file that appeared
 * in the meantime is not overwritten. What an interruption leaves is taken away. Throws FileError.
 */
export function writeOutput(path: string, content: Uint8Array | string, force: boolean): void {
  try {
    const target = throughLinks(path);
    const temporary = join(dirname(target), `.${crypto.randomUUID()}.tmp`);
    endOrderly();
    try {
      writeDown(temporary, content);
      if (force) renameSync(temporary, target);
      else putInFreePlace(temporary, target);
    } finally {
      rmSync(temporary, { force: true });
    }
  } catch (error) {
    throw asFileError(error, "写入");
  }
}

/** A link stays, and the file that it leads to is replaced. */
function throughLinks(path: string): string {
  const target = resolve(path);
  const isLink = lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink && statsOf(target) ? realpathSync(target) : target;
}

function writeDown(path: string, content: Uint8Array | string): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Errors that say that the file system knows no hard links: sticks with exFAT, some network shares. */
const NO_LINKS: ReadonlySet<string> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EINVAL", "EMLINK"]);

/** Throws where the place is taken. A link is made only where there is nothing; without links an empty file keeps the place first. */
function putInFreePlace(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    if (!NO_LINKS.has(systemCode(error))) throw error;
    closeSync(openSync(target, "wx"));
    try {
      renameSync(temporary, target);
    } catch (failure) {
      rmSync(target, { force: true });
      throw failure;
    }
  }
}
