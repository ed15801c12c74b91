import type { FundSet, Query } from "../../ledger";
import type { KnownTopic } from "../../tables";
import type { FigureBook } from "../figure-book";
import type { StatementSpec, Subject, Wording } from "../statement";
import { untold } from "./untold";

const PATH = "{i}.{category}（类）{section}（款）{name}（项）：{year}年";

const WORDING: Wording = {
  plain: `${PATH}预算数为{amount}[，{change}]。`,
  unarranged: `${PATH}未安排预算。`,
  ended: `${PATH}未安排预算，{change}。`,
};

/**
 * The statements of the 项 of one budget, in the order of their codes: those of its table with money, and, where the user wants them told, those
 * that the sheet 上年预算 has and this year has not.
 */
export function itemsOf(id: string, topic: KnownTopic, fundOf: (book: FigureBook) => FundSet): StatementSpec[] {
  const items: StatementSpec = {
    id,
    subjects: (book) => {
      const fund = fundOf(book);
      const now = book.codes(topic, 7).filter((code) => book.has({ function: code, fund }));
      const codes = [...new Set([...now, ...vanished(book, fund)])].sort();
      return codes.map((code) => itemOf(book, { function: code, fund }, code));
    },
    wording: WORDING,
  };
  const isTold = (book: FigureBook) => items.subjects(book).length > 0;
  return [items, untold(`${id}.untold`, "各项级科目", (book) => ({ fund: fundOf(book) }), isTold)];
}

function vanished(book: FigureBook, fund: FundSet): string[] {
  if (book.facts.unit.listsVanished?.value !== true) return [];
  return book.facts.prior.flatMap(({ question: { function: code, fund: budget = 0 }, amount }) =>
    code?.length === 7 && amount && amount.value > 0 && (budget & fund) === budget && budget !== 0 ? [code] : [],
  );
}

function itemOf(book: FigureBook, question: Query, code: string): Subject {
  const words = (text: string) => ({ kind: "words", text }) as const;
  return {
    name: book.nameOf(code),
    question,
    slots: { category: words(book.nameOf(code.slice(0, 3))), section: words(book.nameOf(code.slice(0, 5))) },
  };
}
