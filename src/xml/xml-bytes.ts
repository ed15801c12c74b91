import { encodeText } from "./text";

/** So many bytes to begin with, unless told. */
const FIRST_ROOM = 16 * 1024;
/** A character of a JavaScript string takes at most so many bytes in UTF-8: one above U+FFFF is two characters, and takes four. */
const BYTES_OF_CHARACTER = 3;

/** What stands for a character that XML does not take as it is. */
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const LONGEST_ENTITY = 6;
const ENTITY_OF = Array.from({ length: 0x80 }, (_, code) => ENTITIES[String.fromCharCode(code)] ?? "");

/** What is done with a character of ASCII: written as it is, escaped, or left out as XML cannot hold it. */
const [PLAIN, ESCAPED, ILLEGAL] = [0, 1, 2];
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const isControl = (code < 0x20 && !"\t\n\r".includes(String.fromCharCode(code))) || code === 0x7f;
  return isControl ? ILLEGAL : String.fromCharCode(code) in ENTITIES ? ESCAPED : PLAIN;
});

/**
 * An XML part being written, straight into its bytes (UTF-8): a part of many cells is never one long string. What is added gives the part itself,
 * for more to be added.
 */
export class XmlBytes {
  #bytes: Uint8Array;
  #length = 0;

  /** @param room about how many bytes it will take, so that it need not grow; it may take more */
  constructor(room = FIRST_ROOM) {
    this.#bytes = new Uint8Array(room);
  }

  /** Adds XML as it stands. */
  xml(xml: string): this {
    const bytes = this.#room(xml.length * BYTES_OF_CHARACTER);
    let end = this.#length;
    let at = 0;
    for (; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (code >= 0x80) break;
      bytes[end++] = code;
    }
    this.#length = at === xml.length ? end : putRest(bytes, end, xml, at);
    return this;
  }

  /** Adds a text as `encodeText` escapes it. */
  text(text: string): this {
    const bytes = this.#room(text.length * LONGEST_ENTITY);
    let end = this.#length;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 0x80) {
        const kind = KINDS[code]!;
        if (kind === PLAIN) bytes[end++] = code;
        else if (kind === ESCAPED) end = putEntity(bytes, end, code);
        else return this.xml(encodeText(text));
      } else if (code >= 0x800 && code < 0xfffe && !isSurrogate(code)) end = putThree(bytes, end, code);
      else if (code > 0x9f && code < 0x800) end = putTwo(bytes, end, code);
      // rare: what XML cannot hold, and what stands above U+FFFF
      else return this.xml(encodeText(text));
    }
    this.#length = end;
    return this;
  }

  /** What was written. It is no copy: nothing may be added any more. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** The bytes, with room for so many more. */
  #room(more: number): Uint8Array {
    const needed = this.#length + more;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    return this.#bytes;
  }
}

/** What UTF-8 has in the place of half a surrogate pair. */
const REPLACEMENT = 0xfffd;

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Puts what stands in a text from a character on; gives where it ends. */
function putRest(bytes: Uint8Array, start: number, text: string, from: number): number {
  let end = start;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes[end++] = code;
    else if (code < 0x800) end = putTwo(bytes, end, code);
    else if (!isSurrogate(code)) end = putThree(bytes, end, code);
    else {
      const point = text.codePointAt(at)!;
      if (point > 0xffff) at++;
      end = point > 0xffff ? putFour(bytes, end, point) : putThree(bytes, end, REPLACEMENT);
    }
  }
  return end;
}

function putEntity(bytes: Uint8Array, start: number, code: number): number {
  const entity = ENTITY_OF[code]!;
  let end = start;
  for (let at = 0; at < entity.length; at++) bytes[end++] = entity.charCodeAt(at);
  return end;
}

function putTwo(bytes: Uint8Array, end: number, code: number): number {
  bytes[end] = 0xc0 | (code >> 6);
  bytes[end + 1] = 0x80 | (code & 0x3f);
  return end + 2;
}

function putThree(bytes: Uint8Array, end: number, code: number): number {
  bytes[end] = 0xe0 | (code >> 12);
  bytes[end + 1] = 0x80 | ((code >> 6) & 0x3f);
  bytes[end + 2] = 0x80 | (code & 0x3f);
  return end + 3;
}

function putFour(bytes: Uint8Array, end: number, code: number): number {
  bytes[end] = 0xf0 | (code >> 18);
  bytes[end + 1] = 0x80 | ((code >> 12) & 0x3f);
  bytes[end + 2] = 0x80 | ((code >> 6) & 0x3f);
  bytes[end + 3] = 0x80 | (code & 0x3f);
  return end + 4;
}
