import type { TableId } from "./ids";

/** What the user said of a sheet, where it was not recognised by itself: that it is this table of this set. */
export interface SheetTable {
  /** The name of the sheet when it was said. */
  readonly sheet: string;
  /** By what the host knows the sheet, however it is renamed; absent where it was said of a file. */
  readonly id?: string;
  /** The texts at the top of the sheet when it was said, by which a file's sheet is known again that was renamed since. */
  readonly words?: readonly string[];
  /** The name that the sheet had, where it is known again by its words only. */
  readonly formerly?: string;
  /** The id of the set's template. */
  readonly template: string;
  readonly table: TableId;
}

/** The tables of one set that sheets were said to be, by the names of the sheets. */
export type TablesBySheet = ReadonlyMap<string, TableId>;

/** What was said of sheets, as far as it is about that set; of a sheet that is said to be two tables, what was said first. */
export function tablesBySheet(said: readonly SheetTable[], template: string): TablesBySheet {
  const own = said.filter((one) => one.template === template).reverse();
  return new Map(own.map(({ sheet, table }) => [sheet, table]));
}
