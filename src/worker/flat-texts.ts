/** Texts one behind the other as UTF-16 units, and the length of each: how a flat sheet keeps them. */
export interface FlatTexts {
  readonly lengths: Uint32Array;
  readonly characters: Uint16Array;
}

/** Puts texts one behind the other. */
export class TextWriter {
  #lengths: Uint32Array;
  #characters = new Uint16Array(1_024);
  #texts = 0;
  #end = 0;

  /** @param most how many texts there can be */
  constructor(most: number) {
    this.#lengths = new Uint32Array(most);
  }

  /** Adds a text where there is one. */
  add(text: string | undefined): void {
    if (text === undefined) return;
    this.#lengths[this.#texts++] = text.length;
    this.#makeRoom(this.#end + text.length);
    for (let index = 0; index < text.length; index++) this.#characters[this.#end++] = text.charCodeAt(index);
  }

  /** The texts so far, in arrays of their own size. */
  get texts(): FlatTexts {
    return { lengths: this.#lengths.slice(0, this.#texts), characters: this.#characters.slice(0, this.#end) };
  }

  #makeRoom(length: number): void {
    if (length <= this.#characters.length) return;
    const larger = new Uint16Array(Math.max(length, this.#characters.length * 2));
    larger.set(this.#characters);
    this.#characters = larger;
  }
}

/** Longest run of units given to String.fromCharCode at once; an argument list has a limit. A cell holds 32,767 at most. */
const RUN = 8192;

/** Reads texts in their order. */
export class TextReader {
  #text = 0;
  #character = 0;

  constructor(private readonly flat: FlatTexts) {}

  next(): string {
    const end = this.#character + (this.flat.lengths[this.#text++] ?? 0);
    let text = "";
    while (this.#character < end) {
      const stop = Math.min(end, this.#character + RUN);
      text += String.fromCharCode(...this.flat.characters.subarray(this.#character, stop));
      this.#character = stop;
    }
    return text;
  }
}
