import type { SheetPlan } from "../../workbook";

/** Writing whole sheets. */
export interface Writes {
  /** The names, as asked, of the planned sheets that the workbook has already, in any case of letters: what `write` would replace. */
  existing(names: readonly string[]): Promise<readonly string[]>;
  /** Writes the planned sheets, replacing those of the same names: all of them, or, on any failure, none. */
  write(plans: readonly SheetPlan[]): Promise<void>;
}
