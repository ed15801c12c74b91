import type { HeaderPath, SectionId } from "./spec";

/**
 * How a sheet prints a table, where a set leaves that to each place: which of the columns that may lack, in which order, under which words. A set that
 * says so (`Template.ownPrints`) is laid out anew in the print that it has.
 */
export interface TablePrint {
  /** All columns, from left to right. */
  readonly columns: readonly PrintedColumn[];
  /** True where a row below the header numbers the columns of amounts: 栏次 1 2 3. */
  readonly numbersColumns: boolean;
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
