import type { TextDocument } from "../../text-document";
import { beginsHeading, beginsItem, wholeHeading } from "../sections/heading";
import { type Line, linesOf } from "./lines";
import type { Passage } from "./passage";

/** Words that begin a line of their own in the block of a project. */
const LABELS = [
  "项目名称",
  "设立的政策依据",
  "设立政策依据",
  "预算安排规模",
  "项目承担单位",
  "资金分配情况",
  "资金执行时间",
];

/** `…收支预算情况` | `的总体说明` */
const HEADING_TAIL = /^(?:的?总体说明|的?说明)$/;

const HEADING_END = /(?:说明|情况|概况)$/;

/** The passages of a text. Paragraphs of Word are whole; lines of other sources go on in the next where the line is full and nothing begins there. */
export function passagesOf(document: TextDocument): Passage[] {
  const lines = linesOf(document);
  const full = document.source === "docx" ? Infinity : fullWidth(lines);
  const passages: Line[][] = [];
  for (const line of lines) {
    const last = passages.at(-1);
    if (last && document.source !== "docx" && goesOn(last, line, full)) last.push(line);
    else passages.push([line]);
  }
  return passages.map(joined);
}

/** From which width on a line may go on in the next: nearly as wide as the widest lines with sentences are, but for a few. */
function fullWidth(lines: readonly Line[]): number {
  const widths = lines
    .filter(({ text }) => /[，。；、]/.test(text))
    .map(({ width }) => width)
    .sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.95)] ?? Infinity;
  return widest * 0.8 - 1;
}

function goesOn(passage: readonly Line[], next: Line, full: number): boolean {
  const before = passage.at(-1)!;
  const text = passage.map((line) => line.text).join("");
  if (beginsItem(next.text) || LABELS.some((label) => next.text.startsWith(label))) return false;
  if (wholeHeading(text) && HEADING_END.test(text) && !HEADING_TAIL.test(next.text)) return false;
  if (beginsHeading(text) && wholeHeading(text + next.text) && HEADING_END.test(text + next.text)) return true;
  if (wholeHeading(next.text)) return false;
  return /[：；]$/.test(before.text) || before.width >= full;
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
