import { checkerHere } from "../app/check/checker-here";
import { type Generated, type Preview, previewTables, writeTables } from "../app/generate/generate-tables";
import type { PlanChoices } from "../app/generate/planned-tables";
import { newFile } from "../xlsx";
import type { CheckingBy } from "./check-file";
import type { FileTools } from "./file-tools";
import { openWorkbook } from "./open-workbook";

/** A new workbook with the sheets of a template. */
export interface GeneratedFile extends Generated {
  readonly bytes: Uint8Array;
}

/** What would be made of a workbook's file: of its ledger, or of its tables. Rejects with FileError, WorkbookError. */
export async function previewOfFile(
  tools: FileTools,
  file: string,
  { templates, codes, config }: CheckingBy,
  choices: PlanChoices,
): Promise<Preview> {
  return previewTables((await openWorkbook(tools, file)).host, checkerHere(templates, codes, config), {}, choices);
}

/** The planned sheets as a new workbook, and its check; the workbook that was read stays as it is. Fails with WorkbookError. */
export async function generatedFile(
  preview: Preview,
  { templates, codes, config }: CheckingBy,
): Promise<GeneratedFile> {
  // A new file has no sheets that could be replaced.
  const made = newFile();
  const generated = await writeTables(made, checkerHere(templates, codes, config), preview, async () => "replace");
  return { ...generated, bytes: (await made.save()).bytes };
}
