import type { FileTools } from "../files/file-tools";
import { OldFormatReader } from "../old-formats";
import { once } from "../workbook";
import { readInput } from "./files";

/** What starts threads is loaded when there is something to read in one. */
const oldFormats = once(async () => new OldFormatReader((await import("./old-format-thread")).startOldFormatThread));

/** Files as Node reads them: from the disk, and what is not ours to read in threads of their own. */
export const NODE_TOOLS: FileTools = {
  words: {
    textWithWorkbook: "并用 --text 给出文字说明（.docx、.txt 或 .pdf）",
    tablesOfLedger: "可以由它生成公开表：generate 文件 --output 新文件.xlsx",
    wordWithTables: "请用 check 工作簿 --text 文档（或 mark 文档 --tables 工作簿）与各张表核对",
  },
  read: readInput,
  readOldFormat: async (bytes, format) => (await oldFormats()).read(bytes, format),
  readPdf: async (bytes, name) => (await import("./pdf-thread")).readPdfInThread({ bytes, name }),
};
