import { FUNDS } from "../../ledger";
import type { FigureBook } from "../figure-book";
import type { StatementSpec } from "../statement";

/** The kinds of income, as the template's list names them. */
const INCOME_KINDS = [
  ["一般公共预算", FUNDS.generalBudget],
  ["政府性基金预算", FUNDS.governmentFund],
  ["国有资本经营预算", FUNDS.stateCapital],
  ["财政专户管理资金", FUNDS.specialAccount],
  ["单位资金", FUNDS.unitFunds],
  ["上年结转结余", FUNDS.carryover],
] as const;

/** A sentence about a list, which is left out where nothing is in it. */
const listing = (list: readonly string[]) => (list.length === 0 ? [] : [{ question: {}, list }]);

/** 一、收支预算情况的总体说明: all money, and what it is made of. */
export const OVERVIEW: readonly StatementSpec[] = [
  {
    id: "overview.total",
    subjects: () => [{ question: {}, name: "收支总预算" }],
    wording: { plain: "按照全口径预算的原则，{unit}{year}年所有收入和支出均纳入{scope}预算管理。{name}{amount}。" },
  },
  {
    id: "overview.incomeKinds",
    subjects: (book: FigureBook) =>
      listing(INCOME_KINDS.filter(([, fund]) => book.has({ fund })).map(([name]) => name)),
    wording: { plain: "收入预算包括：{list}。" },
  },
  {
    id: "overview.classes",
    subjects: (book: FigureBook) => {
      const codes = book.codes("overview", 3).filter((code) => book.has({ function: code }));
      return listing(codes.map((code) => book.nameOf(code)));
    },
    wording: { plain: "支出预算包括：{list}。" },
  },
];
