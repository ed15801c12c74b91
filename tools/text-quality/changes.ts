import type { TextDocument } from "../../src/text";
import type { Relocation } from "./bindings";
import { documentOf } from "./truth";

/** A character of a changed text, and where it stood in the text as it is. */
interface Letter {
  readonly text: string;
  readonly from?: readonly [line: number, place: number];
}

type Letters = readonly (readonly Letter[])[];

/** A way in which the same text may come: what is read of it must be the same. */
export interface Change {
  readonly name: string;
  readonly apply: (lines: readonly string[]) => ChangedText;
}

export interface ChangedText {
  readonly document: TextDocument;
  readonly lineOf: Relocation;
}

const HALF_WIDTH: Readonly<Record<string, string>> = { "（": "(", "）": ")", "；": ";", "：": ":", "，": "," };
const RADICALS: Readonly<Record<string, string>> = {
  长: "⻓",
  一: "⼀",
  人: "⼈",
  金: "⾦",
  支: "⽀",
  行: "⾏",
  民: "⺠",
  车: "⻋",
};
const QUOTES: Readonly<Record<string, string>> = { "“": '"', "”": '"' };

/** Spaces around numbers and in the midst of words, as printing leaves them; widths, brackets, quotes, radicals; lines, contents, numbers by Word. */
export const CHANGES: readonly Change[] = [
  lettersChanged("spaces", (letter, index) => (index % 3 === 2 && !/[\d.,，]/.test(letter) ? `${letter} ` : letter)),
  lettersChanged("full width", (letter) => (/[\d.%]/.test(letter) ? wide(letter) : letter)),
  lettersChanged("half width", (letter) => HALF_WIDTH[letter] ?? letter),
  lettersChanged("quotes", (letter) => QUOTES[letter] ?? letter),
  lettersChanged("radicals", (letter) => RADICALS[letter] ?? letter),
  linesChanged("blank lines", (lines) => lines.flatMap((line) => [line, []])),
  linesChanged("contents in front", (lines) => [...contentsOf(lines), ...lines]),
  linesChanged("plain contents in front", (lines) => [...contentsOf(lines).map((line) => line.slice(0, -1)), ...lines]),
  linesChanged("numbers by Word", (lines) => lines.map(withoutOrdinal), "docx"),
  linesChanged("paragraphs in cells", (lines) => lines, "sheet"),
  ...[16, 21, 28, 34, 45].map((width) =>
    linesChanged(`lines of ${width}`, (lines) => lines.flatMap((line) => wrapped(line, width)), "plain"),
  ),
];

function wide(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
}

function lettersChanged(name: string, change: (letter: string, index: number) => string): Change {
  return linesChanged(name, (lines) =>
    lines.map((line) => line.map((letter, index) => ({ ...letter, text: change(letter.text, index) }))),
  );
}

function linesChanged(
  name: string,
  change: (lines: Letters) => Letters,
  source: TextDocument["source"] = "docx",
): Change {
  return {
    name,
    apply: (lines) => {
      const changed = change(lines.map((line, at) => [...line].map((text, place) => ({ text, from: [at, place] }))));
      return { document: { ...documentOf(changed.map(textOf)), source }, lineOf: relocation(changed) };
    },
  };
}

function textOf(line: readonly Letter[]): string {
  return line.map(({ text }) => text).join("");
}

function relocation(lines: Letters): Relocation {
  const places = new Map<string, { paragraph: number; place: number }>();
  lines.forEach((line, paragraph) => {
    let place = 0;
    for (const { text, from } of line) {
      if (from) places.set(from.join(), { paragraph, place });
      place += text.length;
    }
  });
  return (line, place) => places.get(`${line},${place}`) ?? { paragraph: -1, place: 0 };
}

const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]）)[^。，；]{4,60}(?:说明|情况)$/;

/** The headings with leaders and a page behind them. */
function contentsOf(lines: Letters): Letters {
  return lines
    .filter((line) => HEADING.test(textOf(line)))
    .map((line, index) => [...line.map(({ text }) => ({ text })), { text: `${LEADERS}${String(index + 1)}` }]);
}

const LEADERS = "………… ";

const ORDINAL =
  /^(?:第[一二三四五六七八九十]部分|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]）|\d{1,2}[.、](?!\d)) ?/;

function withoutOrdinal(line: readonly Letter[]): readonly Letter[] {
  return line.slice(ORDINAL.exec(textOf(line))?.[0].length ?? 0);
}

function wrapped(line: readonly Letter[], width: number): Letters {
  const parts: Letter[][] = [];
  for (let at = 0; at < line.length; at += width) parts.push(line.slice(at, at + width));
  return parts.length === 0 ? [[]] : parts;
}

/** The digits of every number replaced by others, but years, codes, ordinals and thresholds, which are words. */
export function withOtherDigits(line: string, seed: number): string {
  return line.replace(
    /\d[\d,.，]*(?=\s*(?:万元|元|%|个|辆|台|平方米|人|套))(?!\s*万?元?（?含?）?以上)/g,
    (number, at: number) =>
      [...number]
        .map((letter, index) =>
          /\d/.test(letter) ? String(1 + ((Number(letter) * 7 + seed + at + index) % 9)) : letter,
        )
        .join(""),
  );
}
