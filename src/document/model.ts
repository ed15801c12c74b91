import type { NumberBasis } from "../narrative";
import type { CellRef } from "../workbook";

/**
 * A document as plain data, of which Word, the clipboard and the sheet 预算说明 are made. It knows no library.
 * Units: font sizes and heights in points, columns as shares of the text's width.
 */
export interface DocumentModel {
  /** The file's own title: 某单位2024年单位预算公开. */
  readonly title: string;
  readonly sections: readonly DocumentSection[];
}

/** Pages of one orientation; every section begins on a new page. All pages are A4. */
export interface DocumentSection {
  readonly orientation: "portrait" | "landscape";
  /** Whether the foot shows the page's number (`- 1 -`). Cover and contents have none; the first numbered page is 1. */
  readonly pageNumbers: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | DocumentTable | PageBreak | Contents;

/** A heading, which the contents list: 1 a part (第一部分…), 2 a section (一、…), 3 what stands below it (（一）…). */
export interface Heading {
  readonly kind: "heading";
  readonly level: HeadingLevel;
  readonly runs: readonly Run[];
}

export type HeadingLevel = 1 | 2 | 3;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly role: ParagraphRole;
  /** By default what the role has. */
  readonly align?: Alignment;
  readonly runs: readonly Run[];
}

/**
 * What a paragraph is for; font, size and place follow from it. `body`: 仿宋, two characters indented. `coverTitle`, `coverUnit`: the cover.
 * `signature`: unit and date at the end, to the right. `tableNumber` (表1), `tableTitle`, `tableUnit` (编制单位, and 单位：万元 behind a tab at
 * the right edge): above a table. `tableNote`: below it. `tableGap`: an empty line as low as
 * can be, which keeps two tables apart.
 */
export type ParagraphRole =
  | "body"
  | "coverTitle"
  | "coverUnit"
  | "contentsTitle"
  | "signature"
  | "tableNumber"
  | "tableTitle"
  | "tableUnit"
  | "tableNote"
  | "tableGap";

export type Alignment = "left" | "center" | "right" | "justify";

/** A piece of a paragraph. Line breaks within a text (`\n`) stay in the paragraph. */
export type Run =
  /** With a cell, what the user wrote there: a reason, what money is for. */
  | { readonly kind: "text"; readonly text: string; readonly cell?: CellRef }
  /** A computed figure, share or fact, with the cells that it comes from, and what it rests on where that is a question. */
  | {
      readonly kind: "number";
      readonly text: string;
      readonly cells: readonly CellRef[];
      readonly statement?: string;
      readonly basis?: NumberBasis;
    }
  /** What the user has still to fill in: `【请填写增减原因】`, and where. */
  | { readonly kind: "placeholder"; readonly text: string; readonly cell?: CellRef }
  /** To the right edge of the text. */
  | { readonly kind: "tab" };

/** A table as wide as the text. Rows are never split between pages. */
export interface DocumentTable {
  readonly kind: "table";
  /** Shares of the text's width; they add up to 1. */
  readonly columns: readonly number[];
  /** Font size of every cell. */
  readonly size: number;
  /** So many rows are repeated on every page. */
  readonly headingRows: number;
  readonly rows: readonly TableRow[];
}

/** The cells of a row from left to right. Every column of every row is covered once: by a cell, or by one that spans it. */
export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly text: string;
  /** Columns that it covers. */
  readonly columns: number;
  /** Rows that it covers; 0 where a cell above covers it. */
  readonly rows: number;
  readonly align: "left" | "center" | "right";
  readonly vertical: "center" | "top";
  readonly font: "heading" | "body";
  readonly bold: boolean;
  readonly border: boolean;
  /** What is still to be filled in. */
  readonly marked: boolean;
  /** Steps of indentation. */
  readonly indent: number;
}

export interface PageBreak {
  readonly kind: "pageBreak";
}

/** The headings down to a level, with their pages. */
export interface Contents {
  readonly kind: "contents";
  readonly levels: HeadingLevel;
}
