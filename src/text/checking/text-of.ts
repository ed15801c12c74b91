import type { TextDocument, TextSpan } from "../text-document";

/** The raw characters of a place; empty where the document has no such place. */
export function rawText({ paragraphs }: TextDocument, { paragraph, start, end }: TextSpan): string {
  return paragraphs[paragraph]?.raw.slice(start, end) ?? "";
}

/** The raw characters of several places, one after the other. */
export function rawTexts(document: TextDocument, spans: readonly TextSpan[]): string {
  return spans.map((span) => rawText(document, span)).join("");
}

/** The characters behind a place, in its paragraph. */
export function rawAfter({ paragraphs }: TextDocument, { paragraph, end }: TextSpan, length: number): string {
  return paragraphs[paragraph]?.raw.slice(end, end + length) ?? "";
}
