import type { TextSpan } from "../../text-document";

/** A paragraph of sense, put together from the lines of the document in which it stands, as it is read. */
export interface Passage {
  readonly text: string;
  /** Of every character of `text`, the paragraph of the document and the place in its raw text. */
  readonly paragraphs: readonly number[];
  readonly at: readonly number[];
  /** The first paragraph that it stands in, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** False where some of it could not be read as characters. */
  readonly readable: boolean;
}

/** Where the characters from `start` to `end` stand in the document: one span for each paragraph that they stand in. */
export function spansOf(passage: Passage, start: number, end: number): TextSpan[] {
  const spans: TextSpan[] = [];
  for (let index = start; index < end; index++) {
    const paragraph = passage.paragraphs[index]!;
    const place = passage.at[index]!;
    const last = spans.at(-1);
    if (last?.paragraph === paragraph) spans[spans.length - 1] = { ...last, end: place + 1 };
    else spans.push({ paragraph, start: place, end: place + 1 });
  }
  return spans;
}
