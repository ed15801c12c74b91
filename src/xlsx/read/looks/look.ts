/** The kinds of lines around cells, in the order in which both SpreadsheetML and Univer number them. */
export const LINE_KINDS = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
] as const;

export type LineKind = (typeof LINE_KINDS)[number];

/** A line at one side of a cell. */
export interface LineLook {
  readonly kind: LineKind;
  /** #RRGGBB */
  readonly color: string;
}

export const SIDES = ["left", "right", "top", "bottom"] as const;

/** How a text is set. Colours are #RRGGBB, sizes points. */
export interface FontLook {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
}

/** Where a text stands in its cell; what is absent is Excel's own: numbers to the right, all at the bottom. */
export interface Alignment {
  readonly horizontal?: "left" | "center" | "right" | "justify" | "distributed";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees counter-clockwise, -90 to 90; `stacked`: letters below each other. */
  readonly rotation?: number | "stacked";
}

/** How a cell looks, as one of the workbook's cell formats says it. */
export interface CellLook {
  readonly font: FontLook;
  /** #RRGGBB; absent where the cell is not filled. */
  readonly fill?: string;
  readonly lines: Partial<Readonly<Record<(typeof SIDES)[number], LineLook>>>;
  readonly alignment: Alignment;
  /** The number format's code; absent for General. */
  readonly format?: string;
}

/** A row with a height or a format of its own. */
export interface RowLook {
  /** Points. */
  readonly height?: number;
  /** The number of the look of its cells that have none of their own. */
  readonly look?: number;
}

/** Columns beside each other that look alike, both ends included. */
export interface ColumnsLook extends Pick<RowLook, "look"> {
  readonly first: number;
  readonly last: number;
  /** Characters of the workbook's own font, padding included. */
  readonly width?: number;
}

/** How a sheet looks; its contents, merges, and what of it is hidden are in its snapshot. */
export interface SheetLook {
  readonly name: string;
  /** The number of the look of each cell that has one, by row and column, blank ones included. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly rows: ReadonlyMap<number, RowLook>;
  readonly columns: readonly ColumnsLook[];
  /** Points. */
  readonly defaultHeight?: number;
  /** Characters of the workbook's own font, padding included. */
  readonly defaultWidth?: number;
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasGridlines: boolean;
  readonly tabColor?: string;
}

/** How a workbook looks. */
export interface WorkbookLook {
  /** The looks that cells, rows and columns name by their number; the first is that of every cell without one. */
  readonly looks: readonly CellLook[];
  readonly sheets: readonly SheetLook[];
  /** The sheet that is in front. */
  readonly active: string | undefined;
}
