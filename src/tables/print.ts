import type { CellValue } from "../workbook";
import type { HeaderPath, SectionId } from "./spec";

/**
 * How a sheet prints a table, where a set leaves that to each place: which of the columns that may lack, in which order, under which words. A set that
 * says so (`Template.ownPrints`) is laid out anew in the print that it has.
 */
export interface TablePrint {
  /** All columns, from left to right. */
  readonly columns: readonly PrintedColumn[];
  /** Columns of the place's own that the description does not know: kept as they stand. */
  readonly kept: readonly KeptColumn[];
  /** True where a row below the header numbers the columns of amounts: 栏次 1 2 3. */
  readonly numbersColumns: boolean;
  readonly above: PrintedFurniture;
}

/** A column that the description does not know: 机关运行经费, 增减额. */
export interface KeptColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly header: HeaderPath;
  /** What its cells hold, by the rows of the sheet. */
  readonly values: ReadonlyMap<number, CellValue>;
}

/** What stands above the header beside the title. */
export interface PrintedFurniture {
  /** The table's number as it stands there: 部门公开表1, 公开01表. */
  readonly number?: { readonly text: string; readonly place: "left" | "right" };
  /** The words before the unit's name: 编制单位, 部门. */
  readonly unit?: string;
  /** The words before the measure: 单位, 金额单位. */
  readonly measure?: string;
}

/** A described column under the words that are printed over it. */
export interface PrintedColumn {
  readonly section: SectionId;
  /** Which block of a folded section, from 0; 0 in others. */
  readonly block: number;
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** Which of the section's columns: the id of one of amounts, the role of another. */
  readonly of: string;
  /** The words over it, from the top to the bottom. */
  readonly header: HeaderPath;
}
