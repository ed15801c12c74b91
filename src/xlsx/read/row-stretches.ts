/** The longest XML before the first row and behind the last, and the longest without the end of a row, in characters. */
const LONGEST = 8 * 1024 * 1024;
/** Before the root an instruction may stand: the XML declaration. */
const DECLARATION = /^\ufeff?\s*<\?xml [^<>]*\?>/;

/**
 * Takes the XML of a sheet, piece by piece, apart into stretches of whole rows and the sheet without its rows. `isApart` turns false where the XML is written
 * in a way that cannot be told apart by the tags alone; then nothing that was given counts.
 */
export class RowStretches {
  isApart = true;
  private head: string | undefined;
  /** The prefix of the element names with its colon: `x:` in `<x:row>`; mostly none. */
  private prefix = "";
  private isBehind = false;
  private waiting = "";

  /** The rows that end within what was given so far and were not handed out as yet; "" where there are none. */
  take(xml: string): string {
    this.waiting += xml;
    if (this.head === undefined && !this.passHead()) return "";
    if (hasOtherMarkup(this.waiting)) return this.giveUp();
    const rows = this.isBehind ? "" : this.wholeRows();
    return this.waiting.length > LONGEST ? this.giveUp() : rows;
  }

  /** The sheet without its rows, when all was given; undefined where its rows did not end. */
  withoutRows(): string | undefined {
    return this.isApart && this.isBehind ? `${this.head ?? ""}${this.waiting}` : undefined;
  }

  /** Goes to the first row; false where it did not come as yet. */
  private passHead(): boolean {
    const opening = /<([^\s:<>/!?]{1,20}:)?sheetData\s*>/.exec(this.waiting);
    if (!opening) {
      if (this.waiting.length > LONGEST) this.giveUp();
      return false;
    }
    const end = opening.index + opening[0].length;
    this.head = this.waiting.slice(0, end);
    this.prefix = opening[1] ?? "";
    this.waiting = this.waiting.slice(end);
    if (hasOtherMarkup(this.head.replace(DECLARATION, ""))) this.giveUp();
    return true;
  }

  private wholeRows(): string {
    const behind = this.waiting.indexOf(`</${this.prefix}sheetData`);
    this.isBehind = behind >= 0;
    const closing = `</${this.prefix}row>`;
    const last = this.waiting.lastIndexOf(closing);
    const end = this.isBehind ? behind : last < 0 ? 0 : last + closing.length;
    const rows = this.waiting.slice(0, end);
    this.waiting = this.waiting.slice(end);
    return rows;
  }

  private giveUp(): string {
    this.isApart = false;
    this.waiting = "";
    return "";
  }
}

/** Comments, CDATA and instructions, in which a tag is none. */
function hasOtherMarkup(xml: string): boolean {
  // the marks alone are rare, and looked for faster than behind each of many tags
  return (xml.includes("!") && xml.includes("<!")) || (xml.includes("?") && xml.includes("<?"));
}
