import type { LeftOut } from "../../text-document";
import type { DocxRun, XmlRange } from "./docx-run";
import type { ParagraphProperties } from "./properties";

/** A paragraph as it was scanned: its characters, where they stand, and what it is in. */
export interface ScannedParagraph {
  /** Its characters, a piece a run, joined at the end: a thousand paragraphs may have become one. */
  readonly pieces: string[];
  length: number;
  readonly runs: DocxRun[];
  readonly part: string;
  /** `<w:p>` … `</w:p>`; several where the marks between them are gone. */
  readonly elements: XmlRange[];
  styleId?: string;
  numbering?: ParagraphProperties["numbering"];
  /** The holder that it stands in. */
  readonly holder: number;
}

/** A cell of a table, with the paragraphs that stand directly in it (those of tables within it have cells of their own). */
export interface ScannedCell {
  readonly paragraphs: number[];
  /** Its first column in the table's grid. */
  readonly column: number;
  /** So many columns of the grid are its own. */
  columns: number;
  /** Joined with the cells below, or with the one above. */
  merge?: "restart" | "continue";
}

/** A table; tables are in the order in which they begin. */
export interface ScannedTable {
  readonly rows: ScannedCell[][];
  /** So many paragraphs of the document stand before it. */
  readonly before: number;
  /** The holder that it stands in. */
  readonly holder: number;
}

/** All that was scanned of a Word file. A holder is what directly holds paragraphs: the body, a cell, a text box, a note. */
export interface Scanned {
  readonly paragraphs: ScannedParagraph[];
  readonly tables: ScannedTable[];
  readonly leftOut: Set<LeftOut>;
  holders: number;
}

/** Nothing scanned as yet. */
export function nothingScanned(): Scanned {
  return { paragraphs: [], tables: [], leftOut: new Set(), holders: 0 };
}
