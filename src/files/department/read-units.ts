import type { GatheredUnits, UnitProblem } from "../../app/department/gather-units";
import { gatherUnits } from "../../app/department/gather-units";
import { type CheckedUnit, type UnitFile, readingUnits, unitBookOf } from "../../app/department/unit-book-of";
import { WorkbookError } from "../../app/port";
import { readSaidWorkbook } from "../../app/sheet-tables/said-workbook";
import type { CheckingBy } from "../check-file";
import { FileError } from "../file-error";
import type { WorkbookTools } from "../file-tools";
import { isSpreadsheetName } from "../kinds";
import { openWorkbook } from "../open-workbook";

/** The units' workbooks as they were read, and what could not be. */
export interface ReadUnits {
  /** Undefined where no file could be read. */
  readonly gathered?: GatheredUnits;
  readonly problems: readonly UnitProblem[];
}

/**
 * Reads units' workbooks one after the other; of each no more is kept than its figures and the counts of its own check. A file that cannot be read is a
 * problem of its own, and the others are read.
 */
export async function readUnits(
  tools: WorkbookTools,
  files: readonly UnitFile[],
  { templates, codes }: CheckingBy,
  onDone: (done: number) => void = () => undefined,
): Promise<ReadUnits> {
  const checked: CheckedUnit[] = [];
  const problems: UnitProblem[] = [];
  const by = readingUnits(templates, codes);
  for (const [index, one] of files.filter(({ file }) => isSpreadsheetName(file)).entries()) {
    try {
      const { host } = await openWorkbook(tools, one.file);
      const { sheetTables, ...snapshot } = await readSaidWorkbook(host);
      const read = unitBookOf(snapshot, one, by, sheetTables);
      if ("code" in read) problems.push(read);
      else checked.push(read);
    } catch (error) {
      if (!(error instanceof FileError || error instanceof WorkbookError)) throw error;
      problems.push({ file: one.file, code: error.code, message: error.message });
    }
    onDone(index + 1);
  }
  const gathered = gatherUnits(checked);
  return { ...(gathered && { gathered }), problems: [...problems, ...(gathered?.problems ?? [])] };
}
