import type { Snapshot } from "../../workbook";

/** Reading a workbook; changes nothing. */
export interface Reads {
  /** All sheets' filled cells, with all that was done to the workbook through the port before. */
  read(): Promise<Snapshot>;
  /**
   * The workbook as it is now, where it is known what it was and which sheets, by their ids, may hold something else: the sheets that were not
   * read again are the same objects as before. All are read where sheets have come, gone, or been renamed or moved, and where sheets have no ids.
   */
  readAgain(before: Snapshot, ids: ReadonlySet<string>): Promise<Snapshot>;
}
