import { characterOfRadical, isRadical } from "./radicals";

/** A paragraph as it is read: one way of writing each sign, and of every character where it stood. */
export interface NormalText {
  readonly text: string;
  /** The place in the raw text of each of its characters. */
  readonly at: readonly number[];
  /** False where a radical stands for no character, so that the words cannot be known. */
  readonly readable: boolean;
}

/** Signs written in one way. Quotes are left out: “三公” and "三公" and 三公 are the same words. */
const SIGNS: Readonly<Record<string, string>> = {
  "(": "（",
  ")": "）",
  "[": "（",
  "]": "）",
  "〔": "（",
  "〕": "）",
  "﹙": "（",
  "﹚": "）",
  ";": "；",
  ":": "：",
  "∶": "：",
  "﹕": "：",
  "､": "、",
  "｡": "。",
  "﹪": "%",
};

const QUOTES = /["'“”‘’„‟″＂＇「」『』《》〈〉﹁﹂｢｣]/;
const SPACE = /[\s\u200b\u200c\u200d\u2060\u00ad]/;
const DIGIT = /^\d$/;

/**
 * A text with one way of writing: radicals as characters, digits, letters, `%` and `.` in half width, brackets and other signs in full width,
 * without quotes, and without spaces but between two digits: `增⻓ 7．03 ％(含)` → `增长7.03%（含）`.
 */
export function normalise(raw: string): NormalText {
  const characters: string[] = [];
  const at: number[] = [];
  let readable = true;
  let space: number | undefined;
  for (let place = 0; place < raw.length; place++) {
    const character = raw.charAt(place);
    if (SPACE.test(character)) {
      space ??= place;
      continue;
    }
    const written = writtenOnce(character);
    if (isRadical(written)) readable = false;
    if (written === "") continue;
    if (space !== undefined && DIGIT.test(written) && DIGIT.test(characters.at(-1) ?? "")) {
      characters.push(" ");
      at.push(space);
    }
    space = undefined;
    characters.push(written);
    at.push(place);
  }
  return { text: withStops(characters), at, readable };
}

function writtenOnce(character: string): string {
  if (QUOTES.test(character)) return "";
  const code = character.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e && character !== "，" ? String.fromCharCode(code - 0xfee0) : character;
  return SIGNS[half] ?? (isRadical(half) ? (characterOfRadical(half) ?? half) : half);
}

/** Commas and stops by where they stand: between digits they belong to a number, elsewhere they are 、，。 */
function withStops(characters: readonly string[]): string {
  return characters
    .map((character, index) => {
      const [before = "", after = ""] = [characters[index - 1], characters[index + 1]];
      if (character === ",") return DIGIT.test(before) && DIGIT.test(after) ? "," : "，";
      if (character === ".") return /[\u3400-\u9fff）%]/.test(before) ? "。" : ".";
      return character;
    })
    .join("");
}
