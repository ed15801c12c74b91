import { KINDS, projectCounts, projectFunds } from "../../../ledger";
import { type Amount, absolute, formatAmount, printedUnit, roundToPrinted, subtract, sum } from "../../../money";
import { BASES } from "../../bases";
import type { Finding } from "../../rule";
import { type FactContext, type Printed, factRule } from "../fact-rule";

/** 十二（四）: the projects that targets are set for have the money that the tables print. */
export const performanceFunds = factRule(
  {
    id: "n/performance",
    title: "绩效目标涉及的项目金额＝各表的项目支出",
    severity: "error",
    basis: BASES.performance,
    tables: ["expenditure", "projectExpenditure"],
    needs: "any",
    messages: {
      fiscal: "支出明细的财政拨款项目 {count} 个、{left} {measure}，各表的财政拨款项目支出为 {right} {measure}。",
      other: "支出明细的非财政拨款项目 {count} 个、{left} {measure}，各表的非财政拨款项目支出为 {right} {measure}。",
      overall: "整体绩效目标涉及支出明细的全部预算 {left} {measure}，各表的支出总计为 {right} {measure}。",
    },
    advice: "请使支出明细与各表一致：改正填错的一处，或者由明细重新生成各表；绩效目标表的金额取自支出明细。",
  },
  function* (context) {
    const { facts, ledger, ask, looked } = context;
    const { overall, projects } = facts.performance;
    if (!ledger || (!overall && projects.length === 0)) return;
    const { fiscal, other } = projectCounts(projectFunds(ledger));
    const printed = appropriatedProjects(context);
    const [all, whole] = [ask({ kind: KINDS.project }), ask({})];
    const rest = printed &&
      all && { amount: subtract(all.amount, printed.amount), cells: [...all.cells, ...printed.cells] };
    const total = sum(ledger.rows.map(({ amount }) => amount));
    looked([printed, rest, overall && whole].filter(Boolean).length);
    yield* compared("fiscal", fiscal.amount, printed, context, { count: fiscal.count });
    yield* compared("other", other.amount, rest, context, { count: other.count });
    if (overall) yield* compared("overall", total, whole, context);
  },
);

/** The project expenditure of the three appropriations, each of which has a table of its own. */
function appropriatedProjects({ funds, ask }: FactContext): Printed | undefined {
  const { generalBudget, governmentFund, stateCapital } = funds;
  const parts = [generalBudget, governmentFund, stateCapital].flatMap(
    (fund) => ask({ fund, kind: KINDS.project }) ?? [],
  );
  if (parts.length < 3) return undefined;
  return { amount: sum(parts.map(({ amount }) => amount)), cells: parts.flatMap(({ cells }) => cells) };
}

/** Printed figures may miss by what rounding each of them makes. */
function* compared(
  messageId: string,
  stated: Amount,
  printed: Printed | undefined,
  { disclosure: { measure } }: FactContext,
  data: Finding["data"] = {},
): Iterable<Finding> {
  if (!printed) return;
  const slack = (printedUnit(measure) / 2) * (printed.cells.length + 1);
  if (absolute(subtract(stated, printed.amount)) <= slack) return;
  const [left, right] = [roundToPrinted(stated, measure), printed.amount].map((amount) =>
    formatAmount(amount, measure),
  );
  yield { messageId, data: { ...data, left: left!, right: right!, measure }, subject: messageId, cells: printed.cells };
}
