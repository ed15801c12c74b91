import { type OwnList, ownListFromSnapshot } from "../catalogue";
import { XlsxError, readWorkbook } from "../xlsx";
import { FileError, readInput } from "./files";
import { UsageError } from "./usage";

/** The list of codes that `--catalogue` names. Throws UsageError where there is none in the file. */
export function readOwnList(file: string | undefined): OwnList | undefined {
  if (file === undefined) return undefined;
  try {
    const list = ownListFromSnapshot(readWorkbook(readInput(file)));
    if (!list || list.entries.length === 0) throw new UsageError(`--catalogue：${file} 中没有找到科目编码和名称两栏。`);
    return list;
  } catch (error) {
    if (error instanceof FileError || error instanceof XlsxError)
      throw new UsageError(`--catalogue：${file}：${error.message}`);
    throw error;
  }
}
