import { FUNDS } from "../../ledger";
import type { StatementSpec } from "../statement";

const CARRYOVER = { fund: FUNDS.carryover };

/** 十一、上年结转结余: that there is none, or what it is made of. */
export const CARRIED: readonly StatementSpec[] = [
  {
    id: "carry.none",
    subjects: (book) =>
      book.has(CARRYOVER)
        ? []
        : [{ question: CARRYOVER, slots: { title: { kind: "words", text: book.titleOf("carryover") } } }],
    wording: { plain: "{unit}{year}年无上年结转结余预算的支出，{title}为空表。" },
  },
  {
    id: "carry.total",
    subjects: (book) => {
      const parts = [
        { name: "财政拨款结转", question: { fund: FUNDS.carriedAppropriation } },
        { name: "非财政拨款结余", question: { fund: FUNDS.carriedOther } },
      ];
      return book.has(CARRYOVER) ? [{ name: "上年结转结余预算", question: CARRYOVER, parts }] : [];
    },
    wording: { plain: "{unit}{year}年{name}{amount}，其中：{parts}。" },
    part: { plain: "{name}{amount}" },
    joiner: "，",
  },
];
