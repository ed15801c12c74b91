import { type CellStyle, FONTS, type FontRole } from "../../workbook";
import { encodeAttribute } from "../xml/text";

/** What a styles part holds already: how many of each, and the number formats by their code. */
export interface StyleBase {
  readonly fonts: number;
  readonly fills: number;
  readonly borders: number;
  readonly cellXfs: number;
  readonly dxfs: number;
  readonly numberFormats: ReadonlyMap<string, number>;
  /** Whether there are named styles, to the first of which ours then belong. */
  readonly hasCellStyleXfs: boolean;
}

/** The collections of a styles part that are added to. */
export type StyleCollection = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const FIRST_OWN_FORMAT = 164;
const THIN_BORDER = ["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color rgb="FF000000"/></${side}>`)
  .join("");
/** The character set that tells Chinese fonts (GB 2312). */
const CHARSET = 134;

/** Collects the styles that sheets use, each once, on top of those that a file has already. */
export class StyleBook {
  private readonly added: Readonly<Record<StyleCollection, string[]>> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  private readonly indices = new Map<string, number>();
  private readonly formats: Map<string, number>;
  /** The numbers of the styles that were asked for, as cells name them: cells that look the same mostly have one style together. */
  private readonly plain = new Map<CellStyle, string>();
  private readonly quoted = new Map<CellStyle, string>();
  /** The highest number of a format so far. */
  private lastFormat = FIRST_OWN_FORMAT - 1;

  constructor(private readonly base: StyleBase) {
    this.formats = new Map([...base.numberFormats, ...BUILT_IN_FORMATS]);
    for (const id of this.formats.values()) this.lastFormat = Math.max(this.lastFormat, id);
  }

  /** The number under which a cell names this style. `quoted`: the text begins like a formula and is none. */
  cellFormat(style: CellStyle, quoted: boolean): string {
    const known = quoted ? this.quoted : this.plain;
    let number = known.get(style);
    if (number === undefined) known.set(style, (number = String(this.cellFormatOf(style, quoted))));
    return number;
  }

  /** The number under which a conditional format names these colours, #RRGGBB. */
  highlight(fill: string, font?: string): number {
    const text = font === undefined ? "" : `<font><color rgb="${argb(font)}"/></font>`;
    return this.add("dxfs", `<dxf>${text}<fill>${solid(fill)}</fill></dxf>`);
  }

  /** A font of that role; the first one asked for in a new file is the workbook's own. */
  font(role: FontRole, size: number, bold: boolean, color: string | undefined, underline = false): number {
    return this.add(
      "fonts",
      `<font>${bold ? "<b/>" : ""}${underline ? "<u/>" : ""}<sz val="${size}"/><color rgb="${argb(color ?? "#000000")}"/>` +
        `<name val="${encodeAttribute(FONTS[role][0])}"/><charset val="${CHARSET}"/></font>`,
    );
  }

  /** What was added to a collection, in the order of its numbers. */
  additions(collection: StyleCollection): readonly string[] {
    return this.added[collection];
  }

  private cellFormatOf(style: CellStyle, quoted: boolean): number {
    const format = this.numberFormat(style.format ?? "General");
    const font = this.font(style.font, style.size, style.bold ?? false, style.color, style.underline);
    const fill = style.fill === undefined ? 0 : this.fill(style.fill);
    const border = style.border ? this.add("borders", `<border>${THIN_BORDER}<diagonal/></border>`) : 0;
    const named = this.base.hasCellStyleXfs ? ' xfId="0"' : "";
    return this.add(
      "cellXfs",
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${named}` +
        `${quoted ? ' quotePrefix="1"' : ""} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"` +
        ` applyAlignment="1">${alignment(style)}</xf>`,
    );
  }

  private fill(color: string): number {
    return this.add("fills", `<fill>${solid(color)}</fill>`);
  }

  private numberFormat(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = ++this.lastFormat;
    this.formats.set(code, id);
    this.added.numFmts.push(`<numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`);
    return id;
  }

  private add(collection: Exclude<StyleCollection, "numFmts">, xml: string): number {
    const key = `${collection} ${xml}`;
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    const index = this.base[collection] + this.added[collection].length;
    this.added[collection].push(xml);
    this.indices.set(key, index);
    return index;
  }
}

/** `#RRGGBB` as files write it. Throws RangeError for anything else. */
export function argb(color: string): string {
  if (!/^#[0-9a-fA-F]{6}$/.test(color)) throw new RangeError(`Not a colour of the form #RRGGBB: ${color}`);
  return `FF${color.slice(1).toUpperCase()}`;
}

/** Both colours are given: cells take the first of a solid fill, conditional formats the second. */
function solid(color: string): string {
  const rgb = argb(color);
  return `<patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor rgb="${rgb}"/></patternFill>`;
}

function alignment(style: CellStyle): string {
  const wrap = style.wrap ? ' wrapText="1"' : "";
  const indent = style.indent ? ` indent="${style.indent}"` : "";
  return `<alignment horizontal="${style.horizontal}" vertical="${style.vertical ?? "center"}"${wrap}${indent}/>`;
}
