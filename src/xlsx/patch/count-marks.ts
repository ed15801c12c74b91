import { DEFAULT_LIMITS, type Limits } from "../limits";
import { Package } from "../package";
import { readWorkbookParts } from "../read/workbook";
import { surveySheet } from "./sheet-survey";

/** How many cells of a workbook have marks of ours over them. Throws XlsxError for a file that cannot be read. */
export function countMarks(bytes: Uint8Array, limits?: Partial<Limits>): number {
  const file = new Package(bytes, { ...DEFAULT_LIMITS, ...limits });
  return readWorkbookParts(file).sheets.reduce(
    (sum, { part }) => sum + surveySheet(file.text(part) ?? "", part).markedCells,
    0,
  );
}
