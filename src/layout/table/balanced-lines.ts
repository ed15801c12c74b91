import { once } from "../../workbook";
import { textWidth, wrappedLines } from "../appearance/text-width";

/** Closing marks do not begin a line, opening ones do not end it. */
const CLOSING = /^[）」』】〉》”’、，。；：！？]/;
const OPENING = /[（「『【〈《“‘]$/;

/** Made once, when the first heading is broken: looking the words of a language up is dear. */
const segmenter = once(() => new Intl.Segmenter("zh", { granularity: "word" }));

/**
 * Breaks a heading between words into lines of about the same length, as many as it takes, so that no single character is left for the last.
 * @param room characters of the body font that a line holds
 */
export function balancedLines(text: string, room: number): string {
  const lines = wrappedLines(text, room);
  if (lines === 1) return text;
  const words = wordsOf(text).flatMap((word) => (textWidth(word) > room ? [...word] : [word]));
  for (let limit = Math.ceil(textWidth(text) / lines); limit < room; limit++) {
    const packed = pack(words, limit);
    if (packed.length <= lines) return packed.join("\n");
  }
  return pack(words, room).join("\n");
}

function pack(words: readonly string[], limit: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth(last + word) <= limit) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines;
}

/** The words of headings that were asked for: the same stand in every budget's tables. */
const known = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 1_000;

/** The words of a text, brackets and stops with the word they belong to. */
function wordsOf(text: string): readonly string[] {
  let words = known.get(text);
  if (words) return words;
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(text, (words = foundWords(text)));
  return words;
}

function foundWords(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter().segment(text)) {
    const last = words[words.length - 1];
    if (last !== undefined && (CLOSING.test(segment) || OPENING.test(last))) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}
