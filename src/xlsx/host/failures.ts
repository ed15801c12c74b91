import { WorkbookError } from "../../app/port";
import { EditRefused } from "../../workbook";

/** Does something to a file; an edit that is refused is told as a failure of the port. Nothing is written before a copy is whole. */
export async function toldAsWorkbookError<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof EditRefused) throw new WorkbookError("EditRefused", error.message, "", true);
    throw error;
  }
}
