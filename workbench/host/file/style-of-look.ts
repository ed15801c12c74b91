import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  numfmt,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/presets";
import { type Alignment, type CellLook, type FontLook, LINE_KINDS, SIDES } from "../../../src/xlsx";

/** One step of Excel's indent in pixels: about three spaces. */
export const INDENT_PIXELS = 9;

const HORIZONTAL: Readonly<Record<NonNullable<Alignment["horizontal"]>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<NonNullable<Alignment["vertical"]>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** A look of a file as a style of Univer's. */
export function styleOfLook({ font, fill, lines, alignment, format }: CellLook): IStyleData {
  return {
    ...styleOfFont(font),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(SIDES.some((side) => lines[side]) && { bd: bordersOf(lines) }),
    // Univer sets days to the left, Excel to the right, as all numbers.
    ...(isDay(format) && { ht: HorizontalAlign.RIGHT }),
    ...styleOfAlignment(alignment),
    ...(format !== undefined && { n: { pattern: format } }),
  };
}

/** Whether a number format shows days or times. */
export function isDay(format: string | undefined): boolean {
  return format !== undefined && numfmt.isDateFormat(format);
}

function styleOfFont({ name, size, bold, italic, underline, strike, color }: FontLook): IStyleData {
  return {
    ...(name !== undefined && { ff: name }),
    ...(size !== undefined && { fs: size }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(strike && { st: { s: BooleanNumber.TRUE } }),
    ...(color !== undefined && { cl: { rgb: color } }),
  };
}

function bordersOf(lines: CellLook["lines"]): IBorderData {
  const line = (side: (typeof SIDES)[number]) => {
    const { kind, color } = lines[side] ?? { kind: "none" as const, color: "" };
    const style: BorderStyleTypes = LINE_KINDS.indexOf(kind);
    return style === BorderStyleTypes.NONE ? undefined : { s: style, cl: { rgb: color } };
  };
  const all = { l: line("left"), r: line("right"), t: line("top"), b: line("bottom") };
  return Object.fromEntries(Object.entries(all).filter(([, one]) => one));
}

function styleOfAlignment({ horizontal, vertical, wrap, indent, rotation }: Alignment): IStyleData {
  return {
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
    ...(vertical && { vt: VERTICAL[vertical] }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
    ...(indent && { pd: { l: indent * INDENT_PIXELS } }),
    // Univer counts clockwise.
    ...(rotation !== undefined && { tr: rotation === "stacked" ? { a: 0, v: BooleanNumber.TRUE } : { a: -rotation } }),
  };
}
