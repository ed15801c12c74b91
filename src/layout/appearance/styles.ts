import type { CellStyle } from "../../workbook";

const BODY_SIZE = 10;

/** Every style of the sheets, by what a cell is. */
export const STYLES = {
  tableLabel: { font: "heading", size: 12, horizontal: "left" },
  title: { font: "title", size: 18, horizontal: "center" },
  unit: { font: "body", size: BODY_SIZE, horizontal: "left", wrap: true },
  measure: { font: "body", size: BODY_SIZE, horizontal: "right" },
  header: { font: "heading", size: BODY_SIZE, horizontal: "center", wrap: true, border: true },
  columnNumber: { font: "heading", size: BODY_SIZE, horizontal: "center", border: true, format: "General" },
  code: { font: "body", size: BODY_SIZE, horizontal: "center", border: true, format: "@" },
  ordinal: { font: "body", size: BODY_SIZE, horizontal: "center", border: true, format: "General" },
  name: { font: "body", size: BODY_SIZE, horizontal: "left", wrap: true, border: true, format: "@" },
  totalLabel: { font: "body", size: BODY_SIZE, bold: true, horizontal: "center", wrap: true, border: true },
  amount: { font: "body", size: BODY_SIZE, horizontal: "right", border: true },
  totalAmount: { font: "body", size: BODY_SIZE, bold: true, horizontal: "right", border: true },
  note: { font: "body", size: BODY_SIZE, horizontal: "left", wrap: true, format: "@" },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** More formats, or steps, than the tables of a set have. */
const MOST_REMEMBERED = 100;
const formatted = new WeakMap<CellStyle, Map<string, CellStyle>>();
const indented = new WeakMap<CellStyle, Map<number, CellStyle>>();

/** The style with a number format: the same object for the same style and format, so that whoever writes it knows it again without comparing. */
export function withFormat(style: CellStyle, format: string): CellStyle {
  return madeOnce(formatted, style, format, () => ({ ...style, format }));
}

/** The style with so many steps of indentation, of which the same is true. */
export function withIndent(style: CellStyle, indent: number): CellStyle {
  return indent > 0 ? madeOnce(indented, style, indent, () => ({ ...style, indent })) : style;
}

function madeOnce<Key>(
  known: WeakMap<CellStyle, Map<Key, CellStyle>>,
  style: CellStyle,
  key: Key,
  make: () => CellStyle,
): CellStyle {
  let own = known.get(style);
  if (!own) known.set(style, (own = new Map()));
  let made = own.get(key);
  if (made) return made;
  if (own.size >= MOST_REMEMBERED) own.clear();
  own.set(key, (made = make()));
  return made;
}
