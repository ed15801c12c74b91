import type { DocumentSection } from "./model";

/** A page's paper and margins in twips (1/20 of a point). */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

const TWIPS_PER_CENTIMETRE = 567;
/** A4. */
const SHORT_SIDE = 11_906;
const LONG_SIDE = 16_838;
/** The margins of official papers: 28 characters of 16 points a line, 22 lines of 28 points a page. */
const TEXT_MARGINS = centimetres({ top: 3.7, bottom: 3.5, left: 2.8, right: 2.6 });
const TABLE_MARGINS = centimetres({ top: 2, bottom: 2, left: 1.9, right: 1.9 });

/** The page that a section is printed on: tables have narrower margins than text. */
export function pageOf({ orientation, blocks }: DocumentSection): Page {
  const margins = blocks.some(({ kind }) => kind === "table") ? TABLE_MARGINS : TEXT_MARGINS;
  return orientation === "portrait"
    ? { width: SHORT_SIDE, height: LONG_SIDE, margins }
    : { width: LONG_SIDE, height: SHORT_SIDE, margins };
}

/** The width of a page's text in twips. */
export function textWidthOf({ width, margins }: Page): number {
  return width - margins.left - margins.right;
}

/** The height of a page's text in twips. */
export function textHeightOf({ height, margins }: Page): number {
  return height - margins.top - margins.bottom;
}

function centimetres({ top, bottom, left, right }: Page["margins"]): Page["margins"] {
  const twips = (length: number) => Math.round(length * TWIPS_PER_CENTIMETRE);
  return { top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right) };
}
