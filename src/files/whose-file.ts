import { type WhoseFile, whoseLastYear, whoseThisYear } from "../app/compare/whose-file";
import { docxTables } from "../text/paragraphs";
import type { Snapshot } from "../workbook";
import type { CheckingBy } from "./check-file";
import { FileError } from "./file-error";
import type { FileTools } from "./file-tools";
import { isWordName } from "./kinds";
import { readBeside } from "./read-beside";
import { readTextFile } from "./text-file";

/** Whose a file is that is to be checked. Rejects with FileError, WorkbookError where it cannot be read. */
export async function whoseFile(tools: FileTools, file: string, { templates, codes }: CheckingBy): Promise<WhoseFile> {
  const snapshot = isWordName(file) ? await tablesOfWord(tools, file) : await readBeside(tools, file);
  return snapshot ? whoseThisYear(snapshot, templates, codes) : {};
}

/** Whose a file is that is given for last year. Rejects with FileError where it is none of tables or of a ledger, with WorkbookError. */
export async function whoseGivenFile(tools: FileTools, file: string, { templates }: CheckingBy): Promise<WhoseFile> {
  const whose = whoseLastYear(await readBeside(tools, file), templates);
  if (!whose) throw new FileError("no-tables", "里面没有可以辨认的公开表，也没有预算明细，没有采用。");
  return whose;
}

async function tablesOfWord(tools: FileTools, file: string): Promise<Snapshot | undefined> {
  const { docx } = await readTextFile(tools, file);
  return docx && docxTables(docx).snapshot;
}
