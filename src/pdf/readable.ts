const HAN = /\p{Script=Han}/u;
/**
 * What a Chinese document is printed in besides Han characters: ASCII, signs of money, arithmetic and lists, radicals and full width forms. Letters of
 * other scripts and the private characters of fonts are none of it.
 */
const KNOWN = /[\t\n\u0020-\u007e\u00a0-\u00b7\u00d7\u00f7\u2000-\u27bf\u2f00-\u33ff\ufe30-\ufe4f\uff00-\uffee]/;
/** So large a part of strange characters is no text: the fonts do not say which characters their shapes are. */
const MOST_STRANGE = 0.02;

/** Whether the characters of a document can be those that are printed: Chinese ones, and next to none that no such document is printed in. */
export function isReadable(lines: readonly string[]): boolean {
  let all = 0;
  let strange = 0;
  let han = 0;
  for (const line of lines) {
    for (const character of line) {
      all++;
      if (HAN.test(character)) han++;
      else if (!KNOWN.test(character)) strange++;
    }
  }
  return han > 0 && strange <= all * MOST_STRANGE;
}
