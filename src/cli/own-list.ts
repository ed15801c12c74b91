import { type OwnList, ownListFromSnapshot } from "../catalogue";
import { XlsxError } from "../xlsx";
import { FileError } from "./files";
import { openWorkbook } from "./open-workbook";
import { UsageError } from "./usage";

/** The list of codes that `--catalogue` names, in a workbook of any format. Rejects with UsageError where there is none in the file. */
export async function readOwnList(file: string | undefined): Promise<OwnList | undefined> {
  if (file === undefined) return undefined;
  try {
    const list = ownListFromSnapshot((await openWorkbook(file)).snapshot);
    if (!list || list.entries.length === 0) throw new UsageError(`--catalogue：${file} 中没有找到科目编码和名称两栏。`);
    return list;
  } catch (error) {
    if (error instanceof FileError || error instanceof XlsxError)
      throw new UsageError(`--catalogue：${file}：${error.message}`);
    throw error;
  }
}
