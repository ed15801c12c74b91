import type { FundSet } from "../../ledger";
import type { UseNote } from "../../facts";
import type { FigureBook } from "../figure-book";
import { withoutCarryover } from "../fund-scope";
import type { StatementSpec, Subject } from "../statement";

/** An appropriation, as the template's sentences name it. */
interface Appropriation {
  readonly name: string;
  readonly fund: FundSet;
}

function appropriations({ funds }: FigureBook): readonly Appropriation[] {
  return [
    { name: "一般公共预算", fund: funds.generalBudget },
    { name: "政府性基金预算", fund: funds.governmentFund },
    { name: "国有资本经营预算", fund: funds.stateCapital },
  ];
}

/** 四、财政拨款收支预算情况的总体说明: the appropriations, and what each is spent on, by 类. */
export const APPROPRIATION: readonly StatementSpec[] = [
  {
    id: "appropriation.total",
    subjects: ({ funds }) => [{ question: { fund: funds.appropriation }, name: "财政拨款收支总预算" }],
    wording: { plain: "{year}年{name}{amount}。" },
  },
  {
    id: "appropriation.only",
    subjects: (book) => {
      const [general, ...others] = appropriations(book);
      const isOnly = book.has({ fund: general!.fund }) && !others.some(({ fund }) => book.has({ fund }));
      return isOnly ? [{ question: { fund: general!.fund } }] : [];
    },
    wording: { plain: "收入全部为一般公共预算拨款，无政府性基金预算拨款和国有资本经营预算拨款。" },
  },
  {
    id: "appropriation.fund",
    subjects: (book) => {
      const parts = appropriations(book)
        .filter(({ fund }) => book.has({ fund }))
        .map(({ name, fund }): Subject => ({ name: `${name}拨款`, question: { fund } }));
      return parts.length === 0 ? [] : [{ question: { fund: book.funds.appropriation }, parts }];
    },
    wording: { plain: "收入预算包括：{parts}。" },
    part: { plain: "{name}{amount}" },
  },
  {
    id: "appropriation.class",
    subjects: (book) =>
      appropriations(book).flatMap(({ name, fund }) => {
        const codes = book.codes("appropriation", 3).filter((code) => book.has({ function: code, fund }));
        const parts = codes.map((code) => categoryOf(code, name, fund, book));
        return parts.length === 0 ? [] : [{ name, question: { fund }, parts }];
      }),
    wording: { plain: "{name}支出包括：{parts}。" },
    part: { plain: "{name}{amount}，主要用于{use}" },
    joiner: "；",
  },
];

function categoryOf(code: string, budget: string, fund: FundSet, book: FigureBook): Subject {
  const name = book.nameOf(code);
  const use = useOf(code, fund, book.facts.uses)?.use;
  return {
    name,
    label: `${budget}·${name}`,
    question: { function: code, fund },
    slots: { use: { kind: "fact", ...(use && { fact: use }), heading: "主要用途", sheet: "支出用途" } },
  };
}

/** What the user says of the 类 in this budget, else of the 类. */
function useOf(code: string, fund: FundSet, uses: readonly UseNote[]): UseNote | undefined {
  const own = uses.filter(({ question }) => question.function === code);
  const funds = [fund, withoutCarryover({ fund })?.fund];
  return (
    own.find(({ question }) => question.fund !== undefined && funds.includes(question.fund)) ??
    own.find(({ question }) => question.fund === undefined)
  );
}
