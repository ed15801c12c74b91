import { encodeText } from "./text";

/** So many bytes to begin with, unless told. */
const FIRST_ROOM = 16 * 1024;
/** A character of a JavaScript string takes at most so many bytes in UTF-8: one above U+FFFF is two characters, and takes four. */
const BYTES_OF_CHARACTER = 3;

/** The bytes of `&amp;`, `&lt;`, `&gt;` and `&quot;`, by the character that they stand for. */
const ENTITIES: readonly (Uint8Array | undefined)[] = entitiesByCode({
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
});
const LONGEST_ENTITY = 6;

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
    for (let at = 0; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (code < 0x80) bytes[end++] = code;
      else if (code < 0x800) {
        bytes[end++] = 0xc0 | (code >> 6);
        bytes[end++] = 0x80 | (code & 0x3f);
      } else if (!isSurrogate(code)) end = putThree(bytes, end, code);
      else {
        const point = xml.codePointAt(at)!;
        if (point > 0xffff) {
          bytes[end++] = 0xf0 | (point >> 18);
          bytes[end++] = 0x80 | ((point >> 12) & 0x3f);
          bytes[end++] = 0x80 | ((point >> 6) & 0x3f);
          bytes[end++] = 0x80 | (point & 0x3f);
          at++;
        } else end = putThree(bytes, end, REPLACEMENT);
      }
    }
    this.#length = end;
    return this;
  }

  /** Adds a text as `encodeText` escapes it. */
  text(text: string): this {
    const bytes = this.#room(text.length * LONGEST_ENTITY);
    let end = this.#length;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 0x80) {
        const entity = ENTITIES[code];
        if (entity) for (let index = 0; index < entity.length; index++) bytes[end++] = entity[index]!;
        else if (isPlain(code)) bytes[end++] = code;
        else return this.xml(encodeText(text));
      } else if (code > 0x9f && code < 0x800) {
        bytes[end++] = 0xc0 | (code >> 6);
        bytes[end++] = 0x80 | (code & 0x3f);
      } else if (code >= 0x800 && !isSurrogate(code) && code < 0xfffe) end = putThree(bytes, end, code);
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

/** True for the characters of ASCII that XML can hold: all but control characters, of which it holds tabs and line ends. */
function isPlain(code: number): boolean {
  return (code >= 0x20 && code !== 0x7f) || code === 0x09 || code === 0x0a || code === 0x0d;
}

function putThree(bytes: Uint8Array, end: number, code: number): number {
  bytes[end] = 0xe0 | (code >> 12);
  bytes[end + 1] = 0x80 | ((code >> 6) & 0x3f);
  bytes[end + 2] = 0x80 | (code & 0x3f);
  return end + 3;
}

function entitiesByCode(entities: Readonly<Record<string, string>>): (Uint8Array | undefined)[] {
  const byCode = Array.from({ length: 0x80 }, (): Uint8Array | undefined => undefined);
  for (const [character, entity] of Object.entries(entities))
    byCode[character.charCodeAt(0)] = Uint8Array.from(entity, (letter) => letter.charCodeAt(0));
  return byCode;
}
