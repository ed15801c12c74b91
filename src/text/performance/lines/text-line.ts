import type { TextDocument, TextSpan } from "../../text-document";

/** What stands between two blanks of a line. */
export interface Word {
  readonly raw: string;
  /** Its width folded. */
  readonly text: string;
  readonly span: TextSpan;
}

/** A line with something in it. */
export interface TextLine {
  /** Without blanks. */
  readonly text: string;
  readonly words: readonly Word[];
}

/** The number of a page: `12`, `- 12 -`. */
const PAGE = /^[-—–]{0,2}\d{1,3}[-—–]{0,2}$/;

/** The lines of a text that were not laid out in cells, without empty ones and numbers of pages. */
export function textLines({ paragraphs }: TextDocument): TextLine[] {
  return paragraphs.flatMap(({ raw }, paragraph) => {
    const words = [...raw.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      raw: word,
      text: word.normalize("NFKC"),
      span: { paragraph, start: index, end: index + word.length },
    }));
    const text = words.map((word) => word.text).join("");
    return text === "" || PAGE.test(text) ? [] : [{ text, words }];
  });
}
