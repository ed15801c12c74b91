import type { EditContent } from "../../workbook";
import { applyEdits, insertion } from "../../xml";
import { withPrefix } from "../xml/namespaces";
import { encodeAttribute } from "../xml/text";
import { addItems } from "./additions";
import { attributeOf, type Element, elementsWithin, numberOf, outline, type Outline } from "./elements";
import { withAttributes } from "./tags";

/** Excel's built-in formats: text, and a number with two decimals. */
const TEXT_FORMAT = "49";
const TWO_DECIMALS = "2";
const FIRST_OWN_FORMAT = 164;

/**
 * Formats for cells whose content changes its kind: a cell formatted as text would turn a number back into text when a user edits it, and
 * a text that begins like a formula would become one. Such a cell gets a copy of its own format that differs in that alone.
 */
export class FormatVariants {
  private readonly formats: readonly Element[];
  private readonly collection: Element | undefined;
  private readonly textFormats: ReadonlySet<string>;
  private readonly added: string[] = [];
  private readonly layout: Outline | undefined;
  /** The numbers of number formats by their codes: the workbook's own, and those that are put in. */
  private readonly codes = new Map<string, string>();
  private readonly addedCodes: string[] = [];
  private lastCode = FIRST_OWN_FORMAT - 1;

  /** @param xml the workbook's styles; undefined where it has none, and then every cell keeps its format */
  constructor(
    private readonly xml: string | undefined,
    part: string,
  ) {
    this.layout = xml === undefined ? undefined : outline(xml, part);
    const children = this.layout?.children ?? [];
    const within = (name: string): readonly Element[] =>
      elementsWithin(
        xml ?? "",
        part,
        children.find((child) => child.name === name),
      );
    this.collection = children.find((child) => child.name === "cellXfs" && !child.selfClosed);
    this.formats = within("cellXfs");
    for (const format of within("numFmts")) {
      const id = numberOf(xml ?? "", format, "numFmtId")?.number ?? 0;
      this.codes.set(attributeOf(xml ?? "", format, "formatCode") ?? "", String(id));
      this.lastCode = Math.max(this.lastCode, id);
    }
    const named = within("numFmts").filter((format) => attributeOf(xml ?? "", format, "formatCode") === "@");
    this.textFormats = new Set([
      TEXT_FORMAT,
      ...named.map((format) => attributeOf(xml ?? "", format, "numFmtId") ?? ""),
    ]);
  }

  /**
   * The number of the format for a cell of that format once it has that content.
   * @param beside the formats of the numbers next to it in its column, the nearest first: a number in a cell for texts is shown as they are
   */
  for(
    style: string | undefined,
    content: EditContent,
    beside: readonly (string | undefined)[] = [],
  ): string | undefined {
    const format = this.formats[Number(style ?? "0")];
    if (!format || this.xml === undefined || content.kind === "blank") return style;
    const quoted = /^(1|true|on)$/.test(attributeOf(this.xml, format, "quotePrefix") ?? "");
    if (content.kind === "number") {
      const isText = this.textFormats.has(attributeOf(this.xml, format, "numFmtId") ?? "0");
      if (!isText && !quoted) return style;
      return this.variant(format, {
        quotePrefix: undefined,
        ...(isText && { numFmtId: this.numberFormatOf(beside), applyNumberFormat: "1" }),
      });
    }
    return quoted || !/^[=+\-@']/.test(content.text) ? style : this.variant(format, { quotePrefix: "1" });
  }

  /** The number of the format that differs from the cell's own only in showing numbers by that code; `General` for Excel's own way. */
  withCode(style: string | undefined, code: string): string | undefined {
    const format = this.formats[Number(style ?? "0")];
    if (!format || this.xml === undefined) return style;
    return this.variant(format, { numFmtId: this.numberOfCode(code), applyNumberFormat: "1" });
  }

  /** The styles with the copies; undefined where none was asked for. */
  get changed(): string | undefined {
    if (this.xml === undefined || !this.collection || this.added.length === 0) return undefined;
    const tag = this.xml.slice(this.collection.start, this.collection.openEnd);
    const recounted = withAttributes(tag, { count: String(this.formats.length + this.added.length) });
    const codes = this.layout
      ? addItems(
          this.xml,
          this.layout,
          "numFmts",
          this.addedCodes.map((item) => withPrefix(item, this.layout?.prefix ?? "")),
          new Set(),
          false,
        )
      : [];
    return applyEdits(this.xml, [
      ...codes,
      { from: this.collection.start, to: this.collection.openEnd, text: recounted },
      insertion(this.collection.closeStart, this.added.join("")),
    ]);
  }

  private numberOfCode(code: string): string {
    if (code === "General") return "0";
    const known = this.codes.get(code) ?? (code === "@" ? TEXT_FORMAT : undefined);
    if (known !== undefined) return known;
    const id = String(++this.lastCode);
    this.codes.set(code, id);
    this.addedCodes.push(`<numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`);
    return id;
  }

  /** The number format of the first of these formats that is none for texts. */
  private numberFormatOf(styles: readonly (string | undefined)[]): string {
    const codes = styles.flatMap((style) => {
      const format = this.formats[Number(style ?? "0")];
      return format && this.xml !== undefined ? [attributeOf(this.xml, format, "numFmtId") ?? "0"] : [];
    });
    return codes.find((code) => !this.textFormats.has(code)) ?? TWO_DECIMALS;
  }

  private variant(format: Element, attributes: Readonly<Record<string, string | undefined>>): string {
    const { xml = "" } = this;
    const copy =
      withAttributes(xml.slice(format.start, format.openEnd), attributes) + xml.slice(format.openEnd, format.end);
    const known = this.added.indexOf(copy);
    const index = known >= 0 ? known : this.added.push(copy) - 1;
    return String(this.formats.length + index);
  }
}
