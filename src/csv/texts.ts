import type { CsvEncoding } from "./encoding";
import { unreadableText } from "./errors";

/** So many texts are remembered, a power of two. A ledger has few different ones: codes, names, sources of money. */
const REMEMBERED = 1 << 14;
/** Longer texts are hardly ever said twice. */
const LONGEST = 64;

/**
 * The texts of a file's fields. One that was said before is found by its bytes and not decoded again, so that a million fields that say 行政运行 are one
 * string. What is remembered is bounded: a text takes the place of another with the same hash.
 */
export class Texts {
  private readonly decoder: TextDecoder;
  private readonly starts = new Float64Array(REMEMBERED);
  private readonly lengths = new Int32Array(REMEMBERED);
  private readonly texts: string[] = new Array<string>(REMEMBERED).fill("");

  constructor(
    private readonly bytes: Uint8Array,
    private readonly encoding: CsvEncoding,
  ) {
    this.decoder = new TextDecoder(encoding.name, { fatal: true, ignoreBOM: true });
  }

  /** The text of the bytes from `start` to before `end`. Throws XlsxError, with the line, for bytes that are no characters. */
  text(start: number, end: number, line: number): string {
    const length = end - start;
    if (length === 0) return "";
    if (length > LONGEST) return this.decode(start, end, line);
    const place = this.placeOf(start, end);
    if (this.lengths[place] !== length || !this.isSame(this.starts[place]!, start, length)) {
      this.texts[place] = this.decode(start, end, line);
      this.starts[place] = start;
      this.lengths[place] = length;
    }
    return this.texts[place]!;
  }

  /** The hash FNV-1a of the bytes, its upper bits folded into the lower. */
  private placeOf(start: number, end: number): number {
    const { bytes } = this;
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    return (hash ^ (hash >>> 14)) & (REMEMBERED - 1);
  }

  private isSame(one: number, other: number, length: number): boolean {
    const { bytes } = this;
    for (let at = 0; at < length; at++) if (bytes[one + at] !== bytes[other + at]) return false;
    return true;
  }

  private decode(start: number, end: number, line: number): string {
    try {
      return this.decoder.decode(this.bytes.subarray(start, end));
    } catch {
      throw unreadableText(line, this.encoding.name); // nothing else can go wrong here
    }
  }
}
