import { type CsvEncoding, encodingOf } from "./encoding";
import { strayQuote, unclosedQuote } from "./errors";
import { decimalOf } from "./numbers";
import { separatorOf } from "./separator";
import { Texts } from "./texts";

const [QUOTE, LF, CR] = [0x22, 0x0a, 0x0d];

/**
 * The records of a CSV file (RFC 4180), one after the other, found in its bytes: only the fields that are asked for become texts, and none is kept. Neither
 * a separator nor a quotation mark nor a line break can be a part of another character in UTF-8 or GB18030, so the bytes need not be decoded first.
 */
export class CsvRecords {
  /** The line of the file, from 1, on which the record begins. */
  line = 0;
  /** How many fields the record has. */
  count = 0;
  readonly encoding: CsvEncoding;
  private readonly separator: number;
  private readonly texts: Texts;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Whether quotation marks within the field are doubled. */
  private readonly doubled: boolean[] = [];
  private at: number;
  private nextLine = 1;

  /** Throws XlsxError for UTF-16 and for what is no text. */
  constructor(private readonly bytes: Uint8Array) {
    this.encoding = encodingOf(bytes);
    this.at = this.encoding.from;
    this.separator = separatorOf(bytes, this.at);
    this.texts = new Texts(bytes, this.encoding);
  }

  /** Whether there is no further record. */
  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Goes to the next record; false where there is none. A blank line is a record of one empty field. Throws XlsxError for marks that are not paired. */
  next(): boolean {
    const { bytes, separator } = this;
    if (this.isAtEnd) return false;
    this.line = this.nextLine;
    this.count = 0;
    for (;;) {
      if (bytes[this.at] === QUOTE) this.passQuoted();
      else this.passPlain();
      if (bytes[this.at] !== separator) break;
      this.at++;
    }
    this.at += bytes[this.at] === CR && bytes[this.at + 1] === LF ? 2 : 1;
    this.nextLine++;
    return true;
  }

  /** What a field of the record says, from 0; "" beyond its last. Throws XlsxError for bytes that are no characters. */
  text(index: number): string {
    if (index >= this.count) return "";
    const text = this.texts.text(this.starts[index]!, this.ends[index]!, this.line);
    return this.doubled[index] ? text.replaceAll('""', '"') : text;
  }

  /** The number with decimals that a field of the record writes; undefined where it writes anything else. */
  decimal(index: number): number | undefined {
    return decimalOf(this.bytes, this.starts[index]!, this.ends[index]!);
  }

  private passPlain(): void {
    const { bytes, separator } = this;
    let at = this.at;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === separator || byte === LF || byte === CR) break;
    }
    this.enter(this.at, at, false);
    this.at = at;
  }

  private passQuoted(): void {
    const { bytes } = this;
    const line = this.nextLine;
    const start = this.at + 1;
    let isDoubled = false;
    let at = start;
    for (; ; at++) {
      if (at >= bytes.length) throw unclosedQuote(line);
      const byte = bytes[at]!;
      if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) this.nextLine++;
      if (byte !== QUOTE) continue;
      if (bytes[at + 1] !== QUOTE) break;
      isDoubled = true;
      at++;
    }
    this.enter(start, at, isDoubled);
    this.at = at + 1;
    const after = bytes[this.at];
    if (after !== undefined && after !== this.separator && after !== LF && after !== CR)
      throw strayQuote(line, this.count);
  }

  private enter(start: number, end: number, isDoubled: boolean): void {
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.doubled[this.count++] = isDoubled;
  }
}
