import type { TableSpec } from "../../tables";
import type { Area, PageSetup } from "../../workbook";

/** A4 in centimetres. */
const SHORT_SIDE = 21;
const LONG_SIDE = 29.7;
const MARGINS = { top: 1.9, bottom: 1.7, left: 1.5, right: 1.5 } as const;
const CENTIMETRES_PER_INCH = 2.54;
const PIXELS_PER_INCH = 96;
/** A digit of the body font in 11 points, and the padding of a cell: so widths are counted. */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;

/** A4 as the table wants it; the header repeated on every page; the page's number in the foot. */
export function pageSetup(spec: TableSpec, printArea: Area, header: { first: number; last: number }): PageSetup {
  return {
    orientation: spec.orientation,
    printArea,
    titleRows: header,
    margins: MARGINS,
    ...(spec.onePage && { onePage: true }),
    footer: "第 &P 页，共 &N 页",
  };
}

/** How many characters a page is wide when it is printed at its full size, in so many columns. */
export function pageWidth(orientation: TableSpec["orientation"], columns: number): number {
  const paper = orientation === "portrait" ? SHORT_SIDE : LONG_SIDE;
  const pixels = ((paper - MARGINS.left - MARGINS.right) / CENTIMETRES_PER_INCH) * PIXELS_PER_INCH;
  return (pixels - columns * PADDING_PIXELS) / DIGIT_PIXELS;
}
