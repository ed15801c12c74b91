import { XmlScanner } from "../../xml/scanner";
import { builtInFormat } from "./format-codes";
import type { Alignment, CellLook, FontLook, LineLook } from "./look";
import { LINE_KINDS, SIDES } from "./look";
import type { Palette } from "./palette";

/** The looks of a workbook's cell formats, by their numbers. */
export function readStyles(xml: string, part: string, palette: Palette): readonly CellLook[] {
  return new StylesReader(xml, part, palette).read();
}

type Lines = CellLook["lines"];

class StylesReader {
  private readonly scanner: XmlScanner;
  private readonly codes = new Map<string, string>();
  private readonly fonts: FontLook[] = [];
  private readonly fills: (string | undefined)[] = [];
  private readonly borders: Lines[] = [];
  private readonly looks: CellLook[] = [];

  constructor(
    xml: string,
    part: string,
    private readonly palette: Palette,
  ) {
    this.scanner = new XmlScanner(xml, part);
  }

  read(): readonly CellLook[] {
    const { scanner } = this;
    let section = "";
    while (scanner.next()) {
      if (!scanner.opens) continue;
      if (scanner.depth === 1) section = scanner.name;
      if (scanner.depth !== 2) continue;
      if (section === "numFmts") this.codes.set(this.attribute("numFmtId"), this.attribute("formatCode"));
      else if (section === "fonts") this.fonts.push(this.font());
      else if (section === "fills") this.fills.push(this.fill());
      else if (section === "borders") this.borders.push(this.border());
      else if (section === "cellXfs") this.looks.push(this.look());
    }
    return this.looks;
  }

  private attribute(name: string): string {
    return this.scanner.attribute(name) ?? "";
  }

  /** Calls back on every element within the current one, and goes to its end. */
  private within(each: () => void): void {
    const { scanner } = this;
    if (scanner.selfClosed) return;
    while (scanner.next() && (scanner.opens || scanner.depth > 2)) if (scanner.opens) each();
  }

  private font(): FontLook {
    const font: { -readonly [Key in keyof FontLook]: FontLook[Key] } = {};
    this.within(() => {
      const { name } = this.scanner;
      const value = this.scanner.attribute("val");
      const isOn = value === undefined || !/^(0|false|none)$/.test(value);
      if (name === "name" && value) font.name = value;
      else if (name === "sz" && Number(value) > 0) font.size = Number(value);
      else if (name === "b") font.bold = isOn;
      else if (name === "i") font.italic = isOn;
      else if (name === "u") font.underline = isOn;
      else if (name === "strike") font.strike = isOn;
      else if (name === "color") font.color = this.palette.color(this.scanner);
    });
    return font;
  }

  /** A pattern is shown by its ground: the colour between its dots. */
  private fill(): string | undefined {
    let pattern = "";
    let color: string | undefined;
    this.within(() => {
      const { name } = this.scanner;
      if (name === "patternFill") pattern = this.attribute("patternType");
      else if (name === "gradientFill") pattern = "gradient";
      else if (name === "fgColor" && pattern === "solid") color = this.palette.color(this.scanner);
      else if (name === "bgColor" && pattern !== "solid" && pattern !== "none")
        color = this.palette.color(this.scanner);
      else if (name === "color" && pattern === "gradient") color ??= this.palette.color(this.scanner);
    });
    return color;
  }

  private border(): Lines {
    const lines: { [Side in (typeof SIDES)[number]]?: LineLook } = {};
    let side: (typeof SIDES)[number] | undefined;
    this.within(() => {
      const { name, depth } = this.scanner;
      if (depth === 3) {
        side = SIDES.find((one) => one === name);
        const kind = LINE_KINDS.find((one) => one === this.scanner.attribute("style")) ?? "none";
        if (side && kind !== "none") lines[side] = { kind, color: "#000000" };
      } else if (side && lines[side] && name === "color") {
        lines[side] = { ...lines[side]!, color: this.palette.color(this.scanner) ?? "#000000" };
      }
    });
    return lines;
  }

  private look(): CellLook {
    const id = this.attribute("numFmtId");
    const format = this.codes.get(id) ?? builtInFormat(id);
    const fill = this.fills[Number(this.attribute("fillId"))];
    const look = {
      font: this.fonts[Number(this.attribute("fontId"))] ?? {},
      ...(fill !== undefined && { fill }),
      lines: this.borders[Number(this.attribute("borderId"))] ?? {},
      ...(format !== undefined && format !== "General" && { format }),
    };
    let alignment: Alignment = {};
    this.within(() => {
      if (this.scanner.name === "alignment") alignment = this.alignment();
    });
    return { ...look, alignment };
  }

  private alignment(): Alignment {
    const horizontal = HORIZONTAL[this.attribute("horizontal")];
    const vertical = VERTICAL[this.attribute("vertical")];
    const indent = Number(this.attribute("indent"));
    const rotation = rotationOf(Number(this.attribute("textRotation")));
    return {
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical }),
      ...(/^(1|true|on)$/.test(this.attribute("wrapText")) && { wrap: true }),
      ...(indent > 0 && { indent }),
      ...(rotation !== undefined && { rotation }),
    };
  }
}

const HORIZONTAL: Readonly<Record<string, Alignment["horizontal"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "distributed",
};
const VERTICAL: Readonly<Record<string, Alignment["vertical"]>> = {
  top: "top",
  center: "center",
  justify: "center",
  distributed: "center",
  bottom: "bottom",
};

/** Files count 0 to 90 upwards, 91 to 180 downwards; 255 stands for letters below each other. */
function rotationOf(said: number): Alignment["rotation"] | undefined {
  if (said === 255) return "stacked";
  if (!(said > 0 && said <= 180)) return undefined;
  return said <= 90 ? said : 90 - said;
}
