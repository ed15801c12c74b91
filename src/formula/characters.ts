/** What a character may be part of in a formula: a word, and where letters of the alphabet or digits are meant, these. */
const OTHER = 0;
const WORD = 1;
const LETTER = 2;
const DIGIT = 3;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return LETTER;
  return "_\\.?".includes(String.fromCharCode(code)) ? WORD : OTHER;
});
/** The ideographs that nearly all Chinese names are made of. */
const [FIRST_IDEOGRAPH, LAST_IDEOGRAPH] = [0x4e00, 0x9fff];
const OTHER_WORD = /^[\p{L}\p{N}]$/u;
const OTHER_LETTER = /^\p{L}$/u;

/** True for the code of A to Z, in either case. False for NaN: behind a text's end. */
export function isLatin(code: number): boolean {
  return ASCII[code] === LETTER;
}

/** True for the code of 0 to 9. False for NaN: behind a text's end. */
export function isDigit(code: number): boolean {
  return ASCII[code] === DIGIT;
}

/** Where the word goes on behind this place: names, sheets and functions are letters and digits of any script, `_`, `.`, `\` and `?`. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  for (let length; (length = wordLength(text, at)) > 0;) at += length;
  return at;
}

/** True where a word begins: with a letter of any script, `_` or `\`. */
export function startsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] === LETTER || code === 95 || code === 92;
  return isIdeograph(code) || OTHER_LETTER.test(characterAt(text, at));
}

/** True where the character belongs to a word that has begun. */
export function isWord(text: string, at: number): boolean {
  return wordLength(text, at) > 0;
}

/** How long the word's character at this place is: 2 for a pair of surrogates, 0 where there is none. */
function wordLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] === OTHER ? 0 : 1;
  if (isIdeograph(code)) return 1;
  const character = characterAt(text, at);
  return OTHER_WORD.test(character) ? character.length : 0;
}

function isIdeograph(code: number): boolean {
  return FIRST_IDEOGRAPH <= code && code <= LAST_IDEOGRAPH;
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}
