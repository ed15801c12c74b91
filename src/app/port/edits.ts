import type { CellRef, ReplacedFormat, WorkbookEdit } from "../../workbook";

/** Changing cells and rows. */
export interface Edits {
  /**
   * Changes the contents of cells, puts whole rows in and takes them out, in one go: all of it, or, on any failure, nothing. The places of all
   * are those before any of them. A text never becomes a formula or a number. Formats stay as they are, but that a number put into a cell
   * formatted as text gets the format of the numbers beside it. Formulas and marks move with their rows, and formulas that read a changed
   * cell give their new results. Refused, as a WorkbookError, where a cell has a formula or no longer holds what its edit expects.
   */
  edit(edits: readonly WorkbookEdit[]): Promise<EditOutcome>;
  /** Why these edits could not be made, a whole Chinese sentence; undefined where they can. Absent where a host cannot tell without making them. */
  readonly refusalOf?: (edits: readonly WorkbookEdit[]) => Promise<string | undefined>;
  /** Whether rows can be taken out, and so edits undone that put rows in. */
  readonly takesRowsOut: boolean;
}

/** What the user must know of edits that were made. */
export interface EditOutcome {
  /** The cells whose number format was replaced, with the formats that they had. */
  readonly formats: readonly ReplacedFormat[];
  /** Formulas that read a changed cell and whose new results the host cannot tell: they still show the old ones. */
  readonly uncalculated: readonly CellRef[];
  /** Protected sheets that were changed all the same, by a host that may: it works on a copy. */
  readonly protectedSheets: readonly string[];
}
