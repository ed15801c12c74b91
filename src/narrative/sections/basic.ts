import { KINDS, type Kind } from "../../ledger";
import type { FigureBook } from "../figure-book";
import type { StatementSpec, Subject } from "../statement";

/** 六、基本支出: personnel and operating, and the 款 that each is spent as. */
export const BASIC: readonly StatementSpec[] = [
  {
    id: "basic.total",
    subjects: ({ funds }) => [
      { question: { fund: funds.generalBudget, kind: KINDS.basic }, name: "一般公共预算基本支出" },
    ],
    wording: { plain: "{unit}{year}年{name}{amount}，其中：", unarranged: "{unit}{year}年没有安排{name}。" },
  },
  {
    id: "basic.side",
    subjects: (book) =>
      book.has({ fund: book.funds.generalBudget, kind: KINDS.basic })
        ? [sideOf(book, "人员经费", KINDS.personnel), sideOf(book, "公用经费", KINDS.operating)]
        : [],
    wording: { plain: "{name}{amount}[，主要包括：{list}]。", unarranged: "{name}未安排。" },
  },
];

function sideOf(book: FigureBook, name: string, kind: Kind): Subject {
  const question = { fund: book.funds.generalBudget, kind };
  const codes = book.codes("basicExpenditure", 5).filter((code) => book.has({ ...question, economic: [code] }));
  return { name, question, ...(codes.length > 0 && { list: codes.map((code) => book.nameOf(code)) }) };
}
