import { FUNDS } from "../../ledger";
import type { FigureBook } from "../figure-book";
import type { StatementSpec } from "../statement";

/** The lines of section 二, as the template names them; `always` where a line without money is told to be 未安排. */
const LINES = [
  { name: "一般公共预算", fund: FUNDS.generalBudgetLocal, always: true },
  { name: "上级一般公共预算安排的转移支付资金", fund: FUNDS.generalBudgetTransfer, always: true },
  { name: "政府性基金预算", fund: FUNDS.governmentFundLocal, always: true },
  { name: "上级政府性基金安排的转移支付资金", fund: FUNDS.governmentFundTransfer, always: true },
  { name: "国有资本经营预算", fund: FUNDS.stateCapitalLocal, always: true },
  { name: "上级国有资本经营预算安排的转移支付资金", fund: FUNDS.stateCapitalTransfer, always: true },
  { name: "财政专户管理资金", fund: FUNDS.specialAccount, always: false },
  { name: "单位资金", fund: FUNDS.unitFunds, always: true },
  { name: "上年结转结余", fund: FUNDS.carryover, always: false },
] as const;

/** 二、收入预算: each source, its share, and how it changed. */
export const INCOME: readonly StatementSpec[] = [
  {
    id: "income.total",
    subjects: () => [{ question: {}, name: "收入预算" }],
    wording: { plain: "{unit}{name}{amount}，其中：" },
  },
  {
    id: "income.line",
    subjects: (book: FigureBook) =>
      LINES.map(({ name, fund, always }) => ({ name, always, question: { fund }, of: {} })).filter(
        ({ question, always }) => always || book.has(question) || (book.prior(question)?.amount ?? 0) !== 0,
      ),
    wording: {
      plain: "{name}{amount}[，占{share}][，{change}]。",
      unarranged: "{name}未安排。",
      ended: "{name}未安排，{change}。",
    },
  },
];
