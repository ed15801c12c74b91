import type { CellRef } from "./address";

export type MarkTone = "error" | "warning" | "info";

/** A cell to colour. Where several findings concern one cell, the gravest tone is given. */
export interface Mark {
  readonly cell: CellRef;
  readonly tone: MarkTone;
}

/** #RRGGBB fills and fonts of the tones; each differs in lightness too, so that they are told apart without colour. */
export const MARK_COLORS: Readonly<Record<MarkTone, { readonly fill: string; readonly font: string }>> = {
  error: { fill: "#FFC7CE", font: "#9C0006" },
  warning: { fill: "#FFEB9C", font: "#7F6000" },
  info: { fill: "#DDEBF7", font: "#1F4E78" },
};

/**
 * The condition of our conditional formats: always true, refers to no cell, and names us, so that they are recognised and
 * removed without a trace and the user's own formats are never touched.
 */
export const MARK_FORMULA = 'LEN("预算公开助手")=6';
