import type { TextFinding } from "./finding";
import type { RawSentence } from "./sentences";

/** A mobile telephone, not inside a longer number; landlines are an office's. */
const MOBILE = /(?<!\d)1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/g;
/** A citizen's number: eighteen places, the last a digit or X. */
const IDENTITY = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;

/** Personal numbers in what is published. The finding does not repeat the number. */
export function personalFindings(sentences: readonly RawSentence[]): TextFinding[] {
  return sentences.flatMap((sentence) =>
    [
      ...[...sentence.text.matchAll(MOBILE)].map((match) => ({ match, id: "mobile" })),
      ...[...sentence.text.matchAll(IDENTITY)].map((match) => ({ match, id: "identity" })),
    ].map(({ match, id }, index): TextFinding => {
      const spans = sentence.spansOf(match.index, match.index + match[0].length);
      return {
        rule: "s/personal",
        messageId: id,
        data: {},
        subject: `${id}/${sentence.section ?? ""}/${spans[0]?.paragraph ?? 0}/${index}`,
        spans,
        ...(sentence.section !== undefined && { section: sentence.section }),
        cells: [],
        ...(spans.length === 1 && { edits: [{ span: spans[0]!, after: "（略）" }] }),
      };
    }),
  );
}
