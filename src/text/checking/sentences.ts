import type { TextReading, TextSentence } from "../claim";
import type { TextDocument, TextSpan } from "../text-document";

/** A sentence's raw text in one piece, and the way back to where its characters stand. */
export interface RawSentence {
  readonly text: string;
  readonly spans: readonly TextSpan[];
  readonly section?: string;
  readonly statement?: string;
  /** The pieces of the document that characters `from` to `to` stand in: several where a line breaks them apart. */
  spansOf(from: number, to: number): TextSpan[];
}

/** Every sentence of a text as it was written, with the mark or the number that stands before it. */
export function rawSentences(document: TextDocument, { sentences, sections }: TextReading): RawSentence[] {
  const ends = new Map<number, number>();
  const seen = ({ paragraph, end }: TextSpan) => ends.set(paragraph, Math.max(end, ends.get(paragraph) ?? 0));
  for (const { heading } of sections) seen(heading);
  return sentences.map((sentence) => {
    const [first, ...more] = sentence.spans;
    if (!first) return rawSentence(document, sentence);
    const known = ends.get(first.paragraph) ?? 0;
    sentence.spans.forEach(seen);
    const start = known <= first.start ? known : first.start;
    return rawSentence(document, { ...sentence, spans: [{ ...first, start }, ...more] });
  });
}

/** Longer lines are no headings. */
const LONGEST_HEADING = 80;

/** The headings of a text, its title and its cover: short lines that are no sentences and stand in no table. */
export function rawHeadings(document: TextDocument, { sentences, sections }: TextReading): RawSentence[] {
  const said = new Set(sentences.flatMap(({ spans }) => spans.map(({ paragraph }) => paragraph)));
  const idOf = new Map(sections.map(({ heading, id }) => [heading.paragraph, id]));
  return document.paragraphs.flatMap(({ raw, inTable }, paragraph) => {
    if (inTable || said.has(paragraph) || raw.length > LONGEST_HEADING) return [];
    const id = idOf.get(paragraph);
    const spans = [{ paragraph, start: 0, end: raw.length }];
    return [rawSentence(document, { spans, ...(id !== undefined && { section: id }) })];
  });
}

function rawSentence({ paragraphs }: TextDocument, { spans, section, statement }: TextSentence): RawSentence {
  const pieces = spans.map((span) => paragraphs[span.paragraph]?.raw.slice(span.start, span.end) ?? "");
  return {
    text: pieces.join(""),
    spans,
    ...(section !== undefined && { section }),
    ...(statement !== undefined && { statement }),
    spansOf: (from, to) => piecesOf(spans, pieces, from, to),
  };
}

function piecesOf(spans: readonly TextSpan[], pieces: readonly string[], from: number, to: number): TextSpan[] {
  const found: TextSpan[] = [];
  let at = 0;
  spans.forEach((span, index) => {
    const length = pieces[index]!.length;
    const [start, end] = [Math.max(from, at), Math.min(to, at + length)];
    if (start < end)
      found.push({ paragraph: span.paragraph, start: span.start + start - at, end: span.start + end - at });
    at += length;
  });
  return found;
}

/** Where a sentence gives its reason or its use: from those words to the stop behind; its numbers, years and words are the writer's own. */
export function ownWords(text: string): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  const opening = /主要原因|原因[是为]|主要用于|主要是/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const stops = ["；", "。"].map((stop) => text.indexOf(stop, match!.index)).filter((at) => at >= 0);
    const to = stops.length === 0 ? text.length : Math.min(...stops);
    found.push({ from: match.index, to });
    opening.lastIndex = Math.max(to, opening.lastIndex);
  }
  return found;
}
