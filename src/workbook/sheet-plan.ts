import type { Area } from "./address";

/**
 * What to write: a sheet as plain data. Excel's adapter and the .xlsx writer make the same sheet of it.
 * Units: column widths in characters of the body font, row heights and font sizes in points, margins in centimetres.
 */
export interface SheetPlan {
  readonly name: string;
  readonly tabColor?: string;
  /** One width a column, from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights by zero-based row; rows not named keep the host's own height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Filled or styled cells, row by row, each row from left to right. */
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Area[];
  readonly page: PageSetup;
  /** How many rows stay in sight when the sheet is scrolled. */
  readonly frozenRows: number;
  readonly links: readonly PlannedLink[];
  readonly marks?: readonly PlannedHighlight[];
  /** Bars in cells, behind their numbers. */
  readonly bars?: readonly PlannedBars[];
  /** Drop-down lists; no two of them over the same cell. */
  readonly lists?: readonly PlannedList[];
}

/** The error values that a file and every Excel know. */
export const ERROR_VALUES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;

export type ErrorValue = (typeof ERROR_VALUES)[number];

/** Text is always written as text: it never becomes a formula, whatever it begins with. */
export type PlannedContent =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  /** A number as a decimal text, so that no amount passes through a float on its way to the file. */
  | { readonly kind: "number"; readonly decimal: string }
  /** An error value, kept as one: a text that reads `#REF!` would hide that something is wrong. */
  | { readonly kind: "error"; readonly error: ErrorValue }
  /** A formula with its `=`, and the value it will have, as a decimal text or a text. */
  | { readonly kind: "formula"; readonly formula: string; readonly cached: { decimal: string } | { text: string } };

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedContent;
  readonly style: CellStyle;
}

/** The most characters that a cell of Excel holds. */
export const LONGEST_CELL_TEXT = 32_767;

/** A role is chosen, not a font: 方正小标宋 is often not installed, so each role has a list of fonts (see fonts.ts). */
export type FontRole = "title" | "heading" | "body";

export interface CellStyle {
  readonly font: FontRole;
  readonly size: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** #RRGGBB */
  readonly color?: string;
  /** #RRGGBB */
  readonly fill?: string;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical?: "center" | "top";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: boolean;
  /** An Excel number format; `@` for codes. */
  readonly format?: string;
}

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** Always A4, fitted to one page in width and as many in height as it takes, unless it is to stand on a single one. */
  readonly printArea: Area;
  /** True for a sheet that stands on a single page: halves and blocks are not read across pages. */
  readonly onePage?: boolean;
  /** Rows repeated on every page, both included; absent where there is nothing to repeat. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Centred in the foot; `&P` stands for the page number, `&N` for the count of pages. */
  readonly footer: string;
}

/** A link within the workbook. */
export interface PlannedLink {
  readonly row: number;
  readonly column: number;
  /** `表3!E9` */
  readonly target: string;
  readonly tip?: string;
}

/** A highlight that follows the cell's own value: shown while the cell says `text`. */
export interface PlannedHighlight {
  readonly area: Area;
  readonly text: string;
  readonly color: string;
}

/** A bar in every number's cell, as long as the number is large: to the right of the axis for what is above nothing, to the left for what is below it. */
export interface PlannedBars {
  readonly area: Area;
  /** #RRGGBB, of numbers above nothing. */
  readonly color: string;
  /** #RRGGBB, of numbers below nothing. */
  readonly negativeColor: string;
  /** The numbers of the longest bars, the least and the most, whole; by the area's own numbers unless given. */
  readonly scale?: { readonly least: number; readonly most: number };
}

/** Cells that offer a choice from a list. A blank is always allowed. */
export interface PlannedList {
  readonly area: Area;
  /** Few choices, written into the rule itself (no commas, 255 characters together); or the cells of a sheet that hold them. */
  readonly source: { readonly values: readonly string[] } | { readonly sheet: string; readonly area: Area };
  /** Shown beside a cell of the area while it is selected. */
  readonly prompt?: PlannedMessage;
  /** Asked where something else is entered, which the user may insist on; without it anything else is taken silently. */
  readonly warning?: PlannedMessage;
}

/** Excel shows 32 characters of a title and 255 of a text. */
export interface PlannedMessage {
  readonly title: string;
  readonly text: string;
}
