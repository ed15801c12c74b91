import type { TextDocument, TextParagraph } from "../../text-document";
import { type NormalText, normalise } from "../normalise/normalise";

/** A line of a text: a paragraph of a Word file, else what stands between two line ends. */
export interface Line extends NormalText {
  readonly paragraph: number;
  /** How wide it is printed: a Han character counts one, a digit half. */
  readonly width: number;
  /** How many characters it has, without spaces at its ends. */
  readonly length: number;
  /** True where it goes on from the line before, whatever that is: the next cell of a row. */
  readonly goesOn: boolean;
}

const PAGE_NUMBER = /^[-—–]?第?\d{1,4}页?(?:，?共\d{1,4}页)?[-—–]?$/;

/** As many pages as repeat a line before it is taken for their head or foot. */
const PAGES = 3;

/** The lines that may hold sentences: without empty ones, page numbers, what every page repeats, lines of contents and tables of figures. */
export function linesOf({ paragraphs }: TextDocument): Line[] {
  const furniture = repeated(paragraphs);
  return paragraphs.flatMap((paragraph, index) => {
    const { raw, inTable, goesOn = false } = paragraph;
    if (inTable || isOfContents(raw) || (paragraph.place.kind === "pdf" && furniture.has(raw.trim()))) return [];
    const normal = normalise(raw);
    if (normal.text === "" || (!goesOn && PAGE_NUMBER.test(normal.text))) return [];
    return [{ ...normal, paragraph: index, width: widthOf(raw.trim()), length: raw.trim().length, goesOn }];
  });
}

function widthOf(raw: string): number {
  let width = 0;
  for (const character of raw) width += character < "\u2e80" ? 0.5 : 1;
  return width;
}

/** `一、收入预算情况说明………3`: a heading with the page on which it stands. */
function isOfContents(raw: string): boolean {
  const text = raw.trimEnd();
  let end = text.length;
  while (end > 0 && /[\d\s-]/.test(text.charAt(end - 1))) end--;
  if (text.slice(end).includes("\t") && end < text.length) return /\d/.test(text.slice(end));
  let leaders = 0;
  while (end > leaders && /[.．…·•—\s]/.test(text.charAt(end - leaders - 1))) leaders++;
  return /[.．…·•—]{3}/.test(text.slice(end - leaders, end).replace(/\s/g, "")) && end < text.length;
}

function repeated(paragraphs: readonly TextParagraph[]): ReadonlySet<string> {
  const pages = new Map<string, Set<number>>();
  for (const { raw, place } of paragraphs) {
    if (place.kind !== "pdf") continue;
    const found = pages.get(raw.trim()) ?? new Set();
    pages.set(raw.trim(), found.add(place.page));
  }
  return new Set([...pages].filter(([, found]) => found.size >= PAGES).map(([text]) => text));
}
