import { decodeText } from "./text";

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const GREATER = 62;
const LESS = 60;
const DOUBLE = 34;
const SINGLE = 39;
const COLON = 58;
const EQUALS = 61;
/** The name of no attribute: looked for, all of them are passed over. */
const NO_NAME = "\u0000";

/** Where an attribute begins, its value begins, and its value ends, the quotes left out. */
export interface AttributePlace {
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Walks through the tags of an XML text, forward only, so that its cost is linear whatever the text holds. No tree is
 * built; names are given without their prefix. Throws what `broken` makes where the text is no XML, or brings a document
 * type of its own (which no workbook does, and some attacks do).
 */
export class XmlScanner {
  /** The current tag's local name. */
  name = "";
  /** Whether the current tag opens an element (also true of `<a/>`). */
  opens = false;
  selfClosed = false;
  /** How many elements enclose the current one; the root has 0, and so has its closing tag. */
  depth = -1;
  /** Where the current tag begins and where it ends, in the text. */
  start = 0;
  end = 0;
  private open = 0;
  private nameEnd = 0;
  /** Where the attribute that was found last begins, and its value begins and ends. */
  private found = { start: 0, from: 0, to: 0 };

  constructor(
    readonly xml: string,
    private readonly broken: () => Error,
  ) {}

  /** Goes to the next tag; false at the end of the text. */
  next(): boolean {
    const at = this.skipToTag();
    if (at < 0) return false;
    this.start = at;
    if (this.xml.charCodeAt(at + 1) === SLASH) this.closingTag(at);
    else this.openingTag(at);
    return true;
  }

  /** From an opening tag to its closing tag, past all that is between. */
  skip(): void {
    if (this.selfClosed || !this.opens) return;
    const depth = this.depth;
    while (this.next()) if (!this.opens && this.depth === depth) return;
  }

  /** The text of the current element, that of elements within it too; the scanner then stands on its closing tag. */
  text(): string {
    if (this.selfClosed) return "";
    const from = this.end;
    const to = this.xml.indexOf("<", from);
    const plain = to >= 0 && this.xml.charCodeAt(to + 1) === SLASH;
    if (!plain) return this.mixedText();
    const text = decodeText(this.xml.slice(from, to));
    this.next();
    return text;
  }

  /** The value of the current tag's attribute of that name, without a prefix. */
  attribute(name: string): string | undefined {
    return this.find(name, false) ? this.foundValue() : undefined;
  }

  /** Where the current tag's attribute of that name stands in the text; undefined where it has none. */
  attributePlace(name: string): AttributePlace | undefined {
    return this.find(name, false) ? { ...this.found } : undefined;
  }

  /** The value of an attribute that has this local name behind any prefix: `id` for `r:id`. */
  prefixedAttribute(local: string): string | undefined {
    return this.find(local, true) ? this.foundValue() : undefined;
  }

  /** Throws where the current tag's attributes are no XML: `<a b=c>`. */
  checkAttributes(): void {
    this.find(NO_NAME, false);
  }

  /** The prefix of the current tag with its colon, or "". */
  get prefix(): string {
    const from = this.start + (this.opens ? 1 : 2);
    return this.xml.slice(from, this.nameEnd - this.name.length);
  }

  private foundValue(): string {
    return decodeText(this.xml.slice(this.found.from, this.found.to));
  }

  private find(name: string, behindPrefix: boolean): boolean {
    const { xml } = this;
    const end = this.end - (this.selfClosed ? 2 : 1);
    let at = this.nameEnd;
    while (at < end) {
      while (at < end && isSpace(xml.charCodeAt(at))) at++;
      const from = at;
      while (at < end && xml.charCodeAt(at) !== EQUALS && !isSpace(xml.charCodeAt(at))) at++;
      const to = at;
      while (at < end && isSpace(xml.charCodeAt(at))) at++;
      if (at >= end) return false;
      if (xml.charCodeAt(at) !== EQUALS) throw this.broken();
      at++;
      while (at < end && isSpace(xml.charCodeAt(at))) at++;
      const quote = xml.charCodeAt(at);
      if (quote !== DOUBLE && quote !== SINGLE) throw this.broken();
      const valueEnd = xml.indexOf(quote === DOUBLE ? '"' : "'", at + 1);
      const local = behindPrefix ? to - name.length : from;
      const begins = behindPrefix ? local > from + 1 && xml.charCodeAt(local - 1) === COLON : true;
      if (begins && to - local === name.length && xml.startsWith(name, local)) {
        this.found.start = from;
        this.found.from = at + 1;
        this.found.to = valueEnd;
        return true;
      }
      at = valueEnd + 1;
    }
    return false;
  }

  private mixedText(): string {
    const depth = this.depth;
    let text = "";
    let from = this.end;
    while (this.next()) {
      text += charactersOf(this.xml.slice(from, this.start));
      from = this.end;
      if (!this.opens && this.depth === depth) return text;
    }
    return text;
  }

  private openingTag(at: number): void {
    const { xml } = this;
    let i = at + 1;
    let local = i;
    for (; i < xml.length; i++) {
      const code = xml.charCodeAt(i);
      if (code === COLON) local = i + 1;
      else if (code === GREATER || code === SLASH || isSpace(code)) break;
    }
    this.nameEnd = i;
    this.name = xml.slice(local, i);
    for (; i < xml.length; i++) {
      const code = xml.charCodeAt(i);
      if (code === GREATER) break;
      if (code === LESS) throw this.broken();
      if (code === DOUBLE || code === SINGLE) {
        i = xml.indexOf(code === DOUBLE ? '"' : "'", i + 1);
        if (i < 0) throw this.broken();
      }
    }
    if (i >= xml.length || this.name === "") throw this.broken();
    this.end = i + 1;
    this.opens = true;
    this.selfClosed = xml.charCodeAt(i - 1) === SLASH;
    this.depth = this.open;
    if (!this.selfClosed) this.open++;
  }

  private closingTag(at: number): void {
    const end = this.xml.indexOf(">", at);
    if (end < 0) throw this.broken();
    const whole = this.xml.slice(at + 2, end).trimEnd();
    this.nameEnd = at + 2 + whole.length;
    this.name = whole.slice(whole.indexOf(":") + 1);
    this.end = end + 1;
    this.opens = false;
    this.selfClosed = false;
    this.open--;
    this.depth = this.open;
    if (this.open < 0) throw this.broken();
  }

  /** Past texts, comments, instructions and CDATA; -1 at the end. */
  private skipToTag(): number {
    let at = this.xml.indexOf("<", this.end);
    while (at >= 0) {
      const code = this.xml.charCodeAt(at + 1);
      if (code !== BANG && code !== QUESTION) return at;
      at = this.xml.indexOf("<", pastMarkup(this.xml, at) ?? this.refuse());
    }
    if (this.open !== 0 || this.depth < 0) throw this.broken();
    return -1;
  }

  private refuse(): never {
    throw this.broken();
  }
}

/** The end of a comment, an instruction or CDATA that begins at `at`; undefined for anything else. */
function pastMarkup(xml: string, at: number): number | undefined {
  const closing = xml.startsWith("<!--", at)
    ? "-->"
    : xml.startsWith("<![CDATA[", at)
      ? "]]>"
      : xml.startsWith("<?", at)
        ? "?>"
        : undefined;
  if (closing === undefined) return undefined;
  const end = xml.indexOf(closing, at + (closing === "-->" ? 4 : 2));
  return end < 0 ? undefined : end + closing.length;
}

/** The characters of a stretch between two tags: texts and CDATA, without comments and instructions. */
function charactersOf(between: string): string {
  if (!between.includes("<")) return decodeText(between);
  return between.replace(
    /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>|([^<]+)/g,
    (_, cdata?: string, text?: string) =>
      cdata !== undefined ? cdata.replace(/\r\n?/g, "\n") : decodeText(text ?? ""),
  );
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
