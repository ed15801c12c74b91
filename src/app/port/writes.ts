import type { SheetPlan } from "../../workbook";

/** Writing whole sheets. */
export interface Writes {
  /** The names, as asked, of the planned sheets that the workbook has already, in any case of letters: what `write` would replace. */
  existing(names: readonly string[]): Promise<readonly string[]>;
  /** Writes the planned sheets, replacing those of the same names in any case of letters: all of them, or, on any failure, none. */
  write(plans: readonly SheetPlan[], about?: AboutWorkbook): Promise<void>;
}

/** Said of sheets that speak about the workbook and are none of its own: a report. */
export interface AboutWorkbook {
  /** The sheets of an earlier report, which go: `existing` ones only. */
  readonly replaced: readonly string[];
}
