import type { SheetPlan, SheetSnapshot } from "../../workbook";
import type { Writing } from "./writing";

/** Writing whole sheets. */
export interface Writes {
  /** The names, as asked, of the planned sheets that the workbook has already, in any case of letters: what `write` would replace. */
  existing(names: readonly string[]): Promise<readonly string[]>;
  /**
   * What beside formulas in cells may use sheets of these names, and does not stand on one of them: it would be broken if they were replaced.
   * Absent where a host cannot look.
   */
  readonly usersOf?: (names: readonly string[]) => Promise<readonly SheetUser[]>;
  /**
   * Writes the planned sheets, replacing those of the same names in any case of letters: all of them, or, on any failure, none. Gives the names of
   * those, written all the same, for which the host could not set all that is not contents: page, frozen rows, drop-down lists.
   * @param asRead replaced sheets as they were when the user was asked: where one holds something else by now nothing is written (SheetsChanged). A
   *   host whose workbook nobody else can change need not look
   * @param writing whether it is still wanted, and who must know when it cannot be given up any more
   */
  write(
    plans: readonly SheetPlan[],
    about?: AboutWorkbook,
    asRead?: readonly SheetSnapshot[],
    writing?: Writing,
  ): Promise<readonly string[]>;
}

/** Said of sheets that speak about the workbook and are none of its own: a report. */
export interface AboutWorkbook {
  /** The sheets of an earlier report, which go: `existing` ones only. */
  readonly replaced: readonly string[];
}

/**
 * A defined name that names cells of a sheet; conditional formats or a data validation whose conditions do; a chart or a pivot table, whose sources cannot be asked, so that it only may use the sheet; or a
 * sheet that could not be looked at.
 */
export type SheetUser =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "chart" | "pivot"; readonly name: string; readonly sheet: string }
  | { readonly kind: "format"; readonly sheet: string }
  | { readonly kind: "list"; readonly sheet: string; readonly address: string }
  | { readonly kind: "unread"; readonly sheet: string };
