import type { TextDocument } from "../../text-document";
import { beginsHeading, beginsItem, wholeHeading } from "../sections/heading";
import { type Line, linesOf } from "./lines";
import type { Passage } from "./passage";

/** Words that begin a line of their own: those of the block of a project, and what announces a list. */
const LABELS = [
  "项目名称",
  "设立的政策依据",
  "设立政策依据",
  "预算安排规模",
  "项目承担单位",
  "资金分配情况",
  "资金执行时间",
  "财政拨款支出主要内容",
];

/** `…收支预算情况` | `的总体说明` */
const HEADING_TAIL = /^(?:的?总体说明|的?说明)$/;

const HEADING_END = /(?:说明|情况|概况)$/;

/** The passages of a text. Paragraphs of Word are whole; lines of other sources go on in the next where the line is full and nothing begins there. */
export function passagesOf(document: TextDocument): Passage[] {
  const lines = linesOf(document);
  const isFull = fullness(lines);
  const passages: Line[][] = [];
  for (const line of lines) {
    const last = passages.at(-1);
    const isMore = line.goesOn || (document.source !== "docx" && last && goesOn(last, line, isFull));
    if (last && isMore) last.push(line);
    else passages.push([line]);
  }
  return passages.map(joined);
}

/**
 * Whether a line is so full that it may go on in the next: nearly as long as the longest with sentences are, in characters or in print. The first line of
 * a paragraph is indented and so shorter: one without a stop at its end need be less full.
 */
function fullness(lines: readonly Line[]): (line: Line) => boolean {
  const sentences = lines.filter(({ text }) => /[，。；、]/.test(text));
  const [length, width] = [longest(sentences.map((line) => line.length)), longest(sentences.map((line) => line.width))];
  return (line) => {
    const isOpen = !/[。！？]$/.test(line.text);
    return line.length >= length * 0.9 - 1 || line.width >= width * (isOpen ? 0.75 : 0.85) - 1;
  };
}

/** The longest but for a few, which may be rows of a table. */
function longest(lengths: readonly number[]): number {
  return [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? Infinity;
}

function goesOn(passage: readonly Line[], next: Line, isFull: (line: Line) => boolean): boolean {
  const before = passage.at(-1)!;
  const text = passage.map((line) => line.text).join("");
  if (beginsItem(next.text) || LABELS.some((label) => next.text.startsWith(label))) return false;
  if (wholeHeading(text) && HEADING_END.test(text) && !HEADING_TAIL.test(next.text)) return false;
  if (beginsHeading(text) && wholeHeading(text + next.text) && HEADING_END.test(text + next.text)) return true;
  if (wholeHeading(next.text)) return false;
  return /[：；]$/.test(before.text) || isFull(before);
}

function joined(lines: readonly Line[]): Passage {
  return {
    text: lines.map(({ text }) => text).join(""),
    paragraphs: lines.flatMap(({ at, paragraph }) => at.map(() => paragraph)),
    at: lines.flatMap(({ at }) => at),
    from: lines[0]!.paragraph,
    to: lines.at(-1)!.paragraph + 1,
    readable: lines.every(({ readable }) => readable),
  };
}
