import type { Query } from "../../ledger";
import type { FigureBook } from "../figure-book";
import type { StatementSpec } from "../statement";

/**
 * A statement in the place of sentences that tell a sum row by row, where there is the sum and no table that lists its rows: it says what is missing,
 * so that a section is never silently empty.
 */
export function untold(
  id: string,
  name: string,
  questionOf: (book: FigureBook) => Query,
  isTold: (book: FigureBook) => boolean,
): StatementSpec {
  return {
    id,
    subjects: (book) => {
      const question = questionOf(book);
      return book.has(question) && !isTold(book) ? [{ name, question, slots: { rows: { kind: "untold" } } }] : [];
    },
    wording: { plain: "{name}：{rows}" },
  };
}
