import type { PriorBook, PriorFact } from "../../src/facts";
import { FUNDS, KINDS, type Query, queryKey } from "../../src/ledger";
import type { Disclosure } from "../../src/tables";
import { PrintedAnswers } from "../../src/ties";
import { parseDecimal } from "../../src/money";

const SHEET = "上年预算";

/** Last year as the rows of the sheet 上年预算 state it. */
export function priorBookOf(rows: readonly PriorFact[]): PriorBook {
  const byQuestion = new Map(rows.map((row) => [queryKey(row.question), row]));
  const rowOf = (question: Query) => byQuestion.get(queryKey(question));
  return {
    ask: (question) => {
      const amount = rowOf(question)?.amount;
      return amount && { amount: amount.value, source: "prior-sheet", cells: amount.cell ? [amount.cell] : [] };
    },
    reason: (question) => rowOf(question)?.reason,
    reasonCell: (question) => rowOf(question)?.reasonCell,
    changeInTheWay: () => undefined,
    disagreements: [],
  };
}

/** Last year as its published tables print it, every change with the same reason. */
export function priorBookOfTables(disclosure: Disclosure, reason?: string): PriorBook {
  const printed = new PrintedAnswers(disclosure);
  return {
    ask: (question) => {
      const found = printed.ask(question);
      return found && { amount: found.amount, source: "prior-disclosure", cells: found.cells };
    },
    reason: () => (reason === undefined ? undefined : { value: reason }),
    reasonCell: () => undefined,
    changeInTheWay: () => undefined,
    disagreements: [],
  };
}

const NAMED: Readonly<Record<string, Query>> = {
  "收入项/一般公共预算拨款": { fund: FUNDS.generalBudget },
  "收入项/单位资金": { fund: FUNDS.unitFunds },
  "支出-基本/基本支出": { kind: KINDS.basic },
  "支出-项目/项目支出": { kind: KINDS.project },
  "一般公共-基本/基本支出": { fund: FUNDS.generalBudget, kind: KINDS.basic },
  "一般公共-项目/项目支出": { fund: FUNDS.generalBudget, kind: KINDS.project },
  "三公项/因公出国（境）费": { fund: FUNDS.appropriation, economic: ["30212"] },
  "三公项/公务用车购置费": { fund: FUNDS.appropriation, economic: ["30913", "31013"] },
  "三公项/公务用车运行费": { fund: FUNDS.appropriation, economic: ["30231"] },
  "三公项/公务接待费": { fund: FUNDS.appropriation, economic: ["30217"] },
  "机关运行/机关运行经费": { fund: FUNDS.generalBudget, kind: KINDS.operating },
};

/** The rows of a file with the columns of the sheet 上年预算: 口径, 编码或名称, 上年预算数（元）, 增减原因; each in its cell, below a heading. */
export function priorFacts(csv: string): PriorFact[] {
  const [, ...lines] = csv.trim().split(/\r?\n/);
  return lines.map((line, index) => {
    const [scope, key, amount, reason] = line.split(",") as [PriorFact["scope"], string, string, string];
    const cell = (column: number) => ({ sheet: SHEET, row: index + 1, column });
    const question = NAMED[`${scope}/${key}`] ?? { function: key, fund: FUNDS.generalBudget };
    return {
      scope,
      key: { value: key, cell: cell(1) },
      question,
      amount: { value: parseDecimal(amount, "元")!.amount, cell: cell(2) },
      amountCell: cell(2),
      reason: { value: reason, cell: cell(3) },
      reasonCell: cell(3),
    };
  });
}
