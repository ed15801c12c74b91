import { ownListOf } from "../app/codes/own-list";
import { WorkbookError } from "../app/port";
import type { OwnList } from "../catalogue";
import { FileError } from "../files/file-error";
import { openWorkbook } from "../files/open-workbook";
import { NODE_TOOLS } from "./node-tools";
import { UsageError } from "./usage";

/**
 * The list of codes in a workbook of any format; undefined where none is named. Rejects with UsageError where there is none in the file.
 * @param named what names it, for the message
 */
export async function readOwnList(file: string | undefined, named = "--catalogue"): Promise<OwnList | undefined> {
  if (file === undefined) return undefined;
  try {
    const found = ownListOf(await (await openWorkbook(NODE_TOOLS, file)).host.read());
    if (found.kind !== "list") throw new UsageError(`${named}：${file} 中没有找到科目编码和名称两栏。`);
    return found.list;
  } catch (error) {
    if (error instanceof FileError || error instanceof WorkbookError)
      throw new UsageError(`${named}：${file}：${error.message}`);
    throw error;
  }
}
