import type { CellRef } from "../workbook";

/** Where a paragraph stands, so that a finding can point at it. All numbers count from 0. */
export type TextPlace =
  /** A paragraph of the body of a Word file, in the order in which they stand there; those of tables and text boxes count, too. */
  | { readonly kind: "docx"; readonly paragraph: number }
  /** A line of a cell that has several (Alt+Enter). */
  | { readonly kind: "cell"; readonly cell: CellRef; readonly line: number }
  /** A line of a .txt file or of what was pasted. */
  | { readonly kind: "text"; readonly line: number }
  | { readonly kind: "pdf"; readonly page: number; readonly line: number };

/** One paragraph as it was written; of sources that know no paragraphs (.txt, PDF), one line. */
export interface TextParagraph {
  /** Every character as it stands. */
  readonly raw: string;
  readonly place: TextPlace;
  /** The name of its style, where it has one: `Heading 1`. Only breaks ties: headings are known by their words. */
  readonly style?: string;
  /** The number that Word prints before it, which is no part of its text: for messages only. */
  readonly list?: { readonly level: number; readonly text: string };
  /** True in a table whose cells are figures, or a table of targets: no sentence stands there. */
  readonly inTable: boolean;
  /** True where it goes on from the one before: the next cell of a row in which numbers stand in cells of their own (收支总预算 | 537.43 | 万元). */
  readonly goesOn?: true;
}

/** What was left out while reading, and is told: revisions that nobody has accepted, hidden text. */
export type LeftOut = "deleted-revision" | "moved-revision" | "hidden";

/** A cell of a table of a text: the paragraphs that stand directly in it. */
export interface TextCell {
  readonly paragraphs: readonly number[];
  /** Its first column in the table's grid, from 0, and how many columns are its own. */
  readonly column: number;
  readonly columns: number;
  /** Joined with the cells below, or with the one above. */
  readonly merge?: "restart" | "continue";
}

/** A table that was laid out as one. */
export interface TextTable {
  readonly rows: readonly (readonly TextCell[])[];
  /** So many paragraphs of the document stand before it. */
  readonly before: number;
}

/** A text as it was read, from whatever source. */
export interface TextDocument {
  /** The file's name, or the sheet's. */
  readonly name: string;
  readonly source: "docx" | "sheet" | "plain" | "pdf";
  readonly paragraphs: readonly TextParagraph[];
  /** What of it was left out, each kind once. */
  readonly leftOut: readonly LeftOut[];
  /** Its tables, where the source has cells; lines of text have none. */
  readonly tables?: readonly TextTable[];
}

/** A piece of a paragraph. `start` and `end` count UTF-16 units in `raw`, `end` not included. */
export interface TextSpan {
  /** The paragraph's number in the document's list. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}
