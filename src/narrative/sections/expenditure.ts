import { KINDS } from "../../ledger";
import type { StatementSpec } from "../statement";

/** 三、支出预算: basic and project expenditure, their shares, and how they changed. */
export const EXPENDITURE: readonly StatementSpec[] = [
  {
    id: "expenditure.total",
    subjects: () => [{ question: {}, name: "支出预算" }],
    wording: { plain: "{unit}{year}年{name}{amount}，其中：" },
  },
  {
    id: "expenditure.kind",
    subjects: () => [
      { name: "基本支出", question: { kind: KINDS.basic }, of: {} },
      { name: "项目支出", question: { kind: KINDS.project }, of: {} },
    ],
    wording: {
      plain: "{name}{amount}[，占{share}][，{change}]。",
      unarranged: "{name}未安排。",
      ended: "{name}未安排，{change}。",
    },
  },
];
