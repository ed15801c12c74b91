import { XmlScanner } from "../../xml/scanner";
import { tinted } from "./tint";

/** ECMA-376 part 1, 18.8.27: the colours that files name by number, from 8 on; 0 to 7 are the first eight of them again. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
const FIRST_INDEXED = 8;
/** The window's own text and background. */
const SYSTEM: Readonly<Record<string, string>> = { "64": "#000000", "65": "#FFFFFF" };

/** Resolves the colours that a workbook's parts name: by number, of the theme, or outright. */
export class Palette {
  constructor(
    private readonly theme: readonly string[],
    private readonly own: readonly string[],
  ) {}

  /** The colour that the scanner's current element says, as #RRGGBB; undefined where it says none, or the program's own. */
  color(scanner: XmlScanner): string | undefined {
    const base = this.base(scanner);
    const tint = Number(scanner.attribute("tint") ?? "0");
    return base === undefined || !(tint >= -1 && tint <= 1) ? base : tinted(base, tint);
  }

  private base(scanner: XmlScanner): string | undefined {
    const rgb = scanner.attribute("rgb");
    if (rgb !== undefined)
      return /^(?:[0-9a-fA-F]{2})?[0-9a-fA-F]{6}$/.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
    const theme = scanner.attribute("theme");
    if (theme !== undefined) return this.theme[Number(theme)];
    const indexed = scanner.attribute("indexed");
    return indexed === undefined ? undefined : this.indexed(indexed);
  }

  private indexed(index: string): string | undefined {
    if (SYSTEM[index] !== undefined) return SYSTEM[index];
    const number = Number(index);
    const own = this.own[number];
    if (own !== undefined) return own;
    const known = INDEXED[number < FIRST_INDEXED ? number : number - FIRST_INDEXED];
    return known === undefined ? undefined : `#${known}`;
  }
}

/** The palette that a workbook has put in the place of the usual one, as #RRGGBB by number; empty where it has not. */
export function readIndexed(xml: string, part: string): readonly string[] {
  const own: string[] = [];
  if (!xml.includes("indexedColors")) return own;
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) {
    if (!scanner.opens || scanner.name !== "rgbColor") continue;
    const rgb = scanner.attribute("rgb") ?? "";
    own.push(/^[0-9a-fA-F]{6,8}$/.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : "#000000");
  }
  return own;
}
