import type { ReportTextPlace } from "../../diagnose";
import type { TextDocument, TextReading, TextSpan } from "../../text";

/** How many characters a quotation has on either side. */
const AROUND = 20;

/** The place of a span as reports tell it: with its quotation and the heading of its section. */
export function placeOf(
  document: TextDocument,
  reading: TextReading,
  span: TextSpan,
  more: Pick<ReportTextPlace, "section" | "statement"> = {},
): ReportTextPlace {
  const heading = headingOf(document, reading, span);
  return {
    file: document.name,
    ...span,
    quote: quoteOf(document, span),
    ...(more.section !== undefined && { section: more.section }),
    ...(more.statement !== undefined && { statement: more.statement }),
    ...(heading !== undefined && { heading }),
  };
}

/** `…410.69万元，占85.38%，比上年…` */
function quoteOf({ paragraphs }: TextDocument, { paragraph, start, end }: TextSpan): string {
  const raw = paragraphs[paragraph]?.raw ?? "";
  const [from, to] = [Math.max(0, start - AROUND), Math.min(raw.length, end + AROUND)];
  return `${from > 0 ? "…" : ""}${raw.slice(from, to).trim()}${to < raw.length ? "…" : ""}`;
}

/** The heading of the section that a span stands in. */
function headingOf(
  { paragraphs }: TextDocument,
  { sections }: TextReading,
  { paragraph }: TextSpan,
): string | undefined {
  const section = [...sections]
    .reverse()
    .find(({ from, to }) => from <= paragraph && paragraph < Math.max(to, from + 1));
  if (!section) return undefined;
  const { heading } = section;
  const text = paragraphs[heading.paragraph]?.raw.slice(heading.start, heading.end).trim();
  return text === "" ? undefined : text;
}

/** Longer pieces are not typed into a search. */
const LONGEST_FIND = 40;

/** The shortest piece of the raw text around a span that occurs once in the document, for a search; undefined where none does. */
export function findText({ paragraphs }: TextDocument, { paragraph, start, end }: TextSpan): string | undefined {
  const raw = paragraphs[paragraph]?.raw ?? "";
  for (let length = Math.max(1, end - start); length <= Math.min(LONGEST_FIND, raw.length); length++) {
    const spare = length - (end - start);
    // what stands before a number tells it apart better than what follows
    for (let before = spare; before >= 0; before--) {
      const from = start - before;
      if (from < 0 || from + length > raw.length) continue;
      const piece = raw.slice(from, from + length);
      if (piece.trim() === piece && occursOnce(paragraphs, piece)) return piece;
    }
  }
  return undefined;
}

function occursOnce(paragraphs: TextDocument["paragraphs"], piece: string): boolean {
  let count = 0;
  for (const { raw } of paragraphs) {
    for (let at = raw.indexOf(piece); at >= 0; at = raw.indexOf(piece, at + 1)) if (++count > 1) return false;
  }
  return count === 1;
}
