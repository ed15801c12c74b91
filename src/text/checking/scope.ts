import type { DocumentScope } from "../../facts";
import type { TextFinding } from "./finding";
import type { RawSentence } from "./sentences";

/** Words by which a text says whose document it is. 预算单位, 下属单位 and the like are said lawfully in a department's text. */
const SAID = /本(单位|部门)|(?:^|[年、）\s])(单位|部门)(?=预算|收支|收入|支出)|纳入(单位|部门)(?=预算)/g;

/** Below this share of all mentions a word is a slip; a text that says both alike says neither by mistake. */
const MINORITY = 1 / 3;

/** 单位 in a department's document, or 部门 in a unit's. Without its 文种 the document's own majority counts. */
export function scopeFindings(sentences: readonly RawSentence[], stated: DocumentScope | undefined): TextFinding[] {
  const mentions = sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(SAID)].map((match) => {
      const word = (match[1] ?? match[2] ?? match[3]) as DocumentScope;
      const from = match.index + match[0].indexOf(word);
      return { sentence, word, from, to: from + word.length };
    }),
  );
  const units = mentions.filter(({ word }) => word === "单位").length;
  const majority: DocumentScope = units * 2 >= mentions.length ? "单位" : "部门";
  const scope = stated ?? majority;
  const wrong = mentions.filter(({ word }) => word !== scope);
  if (stated === undefined && wrong.length > mentions.length * MINORITY) return [];
  return wrong.map(({ sentence, word, from, to }): TextFinding => {
    const spans = sentence.spansOf(from, to);
    return {
      rule: "n/scope",
      messageId: "other",
      data: { said: word, right: scope },
      subject: `${word}/${sentence.section ?? ""}/${sentence.text.slice(Math.max(0, from - 10), to + 10)}`,
      spans,
      ...(sentence.section !== undefined && { section: sentence.section }),
      ...(sentence.statement !== undefined && { statement: sentence.statement }),
      cells: [],
      ...(spans.length === 1 && { edits: [{ span: spans[0]!, after: scope }] }),
    };
  });
}
