import type { CheckJob } from "./check-file";
import { isSpreadsheetName, isWordName } from "./kinds";
import { stemOf } from "../workbook";

/** What is to be checked of these files: a Word file goes with the workbook of the same name beside it, as its text; without one it stands alone. */
export function jobsOf(files: readonly string[]): CheckJob[] {
  const texts = new Map(files.filter(isWordName).map((file) => [stemOf(file), file]));
  const workbooks = files.filter((file) => isSpreadsheetName(file));
  const taken = new Set(workbooks.flatMap((file) => texts.get(stemOf(file)) ?? []));
  return files.flatMap((file): CheckJob[] => {
    if (taken.has(file)) return [];
    const own = isSpreadsheetName(file) ? texts.get(stemOf(file)) : undefined;
    return [{ file, ...(own !== undefined && { text: own }) }];
  });
}
