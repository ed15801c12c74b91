import { KINDS } from "../../ledger";
import type { StatementSpec } from "../statement";
import { itemsOf } from "./items";

/** 五（一）规模: the general budget, basic and project expenditure, and how they changed. */
export const GENERAL_BUDGET_SCALE: readonly StatementSpec[] = [
  {
    id: "gb.total",
    subjects: ({ funds }) => [{ question: { fund: funds.generalBudget }, name: "一般公共预算拨款合计" }],
    wording: { plain: "{unit}{year}年{name}{amount}，其中：" },
  },
  {
    id: "gb.kind",
    subjects: ({ funds: { generalBudget: fund } }) => [
      { name: "基本支出", label: "一般公共预算基本支出", question: { fund, kind: KINDS.basic } },
      { name: "项目支出", label: "一般公共预算项目支出", question: { fund, kind: KINDS.project } },
    ],
    wording: {
      plain: "{name}{amount}[，{change}]。",
      unarranged: "{name}未安排。",
      ended: "{name}未安排，{change}。",
    },
  },
];

/** 五（二）结构: each 类 and its share. */
export const GENERAL_BUDGET_STRUCTURE: readonly StatementSpec[] = [
  {
    id: "gb.class",
    subjects: (book) => {
      const fund = book.funds.generalBudget;
      const listed = [...book.codes("generalBudget", 3), ...book.codes("appropriation", 3)];
      const codes = [...new Set(listed)].sort().filter((code) => book.has({ function: code, fund }));
      return codes.map((code) => ({ name: book.nameOf(code), question: { function: code, fund }, of: { fund } }));
    },
    wording: { plain: "{i}.{name}（类）{amount}[，占{share}]。" },
  },
];

/** 五（三）具体使用: each 项, and how it changed. */
export const GENERAL_BUDGET_ITEMS: readonly StatementSpec[] = itemsOf(
  "gb.item",
  "generalBudget",
  ({ funds }) => funds.generalBudget,
);
