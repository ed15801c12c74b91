import type { PriorFact } from "../../../facts";
import { type Amount, type Measure, formatAmount, roundToPrinted, subtract } from "../../../money";
import { BASES } from "../../bases";
import type { Finding } from "../../rule";
import { type Printed, cellsOf, factRule } from "../fact-rule";

/** “三公”经费 only falls: what rises, in total or in a part, is to be explained. */
export const threePublic = factRule(
  {
    id: "n/three-public",
    title: "“三公”经费只减不增，增加的有原因",
    severity: "warning",
    basis: BASES.frugality,
    tables: ["threePublic"],
    needs: "all",
    messages: {
      unexplained: "{name}由上年 {before} 增加到 {now} {measure}，增加 {rise}，“上年预算”没有填写增减原因。",
      explained: "{name}由上年 {before} 增加到 {now} {measure}，增加 {rise}；填写的原因是“{reason}”。",
      total: "“三公”经费合计由上年 {before} 增加到 {now} {measure}，增加 {rise}。",
    },
    advice: "“三公”经费应当只减不增；确需增加的，请在“上年预算”写明原因，并核对批复。",
  },
  function* ({ facts: { prior }, disclosure: { measure }, ask, looked }) {
    const rows = prior.flatMap((row) => {
      const printed = row.scope === "三公项" && row.amount ? ask(row.question) : undefined;
      return printed && row.amount ? [{ row, printed, before: roundToPrinted(row.amount.value, measure) }] : [];
    });
    looked(rows.length);
    for (const { row, printed, before } of rows)
      if (printed.amount > before) yield riseOf(row, printed, before, measure);
    const [first] = rows;
    const parts = rows.filter(({ row }) => (row.question.economic ?? []).length <= 2);
    if (!first || parts.length < PARTS) return;
    looked();
    const [now, before] = [parts.map(({ printed }) => printed.amount), parts.map((part) => part.before)].map(total);
    if (now! <= before!) return;
    const cells = parts.flatMap(({ row, printed }) => [...cellsOf(row.amount), ...printed.cells]);
    yield { messageId: "total", data: moved(before!, now!, measure), subject: "total", cells };
  },
);

/** 出国, 购置, 运行, 接待 */
const PARTS = 4;

function riseOf(row: PriorFact, printed: Printed, before: Amount, measure: Measure): Finding {
  const { key, amount, reason } = row;
  return {
    messageId: reason ? "explained" : "unexplained",
    data: {
      name: key.value,
      ...moved(before, printed.amount, measure),
      ...(reason && { reason: shortened(reason.value) }),
    },
    subject: key.value,
    cells: [...printed.cells, ...cellsOf(amount)],
  };
}

function moved(before: Amount, now: Amount, measure: Measure) {
  const [from, to, rise] = [before, now, subtract(now, before)].map((amount) => formatAmount(amount, measure));
  return { before: from!, now: to!, rise: rise!, measure };
}

const SHOWN_REASON = 60;

/** A reason as a message has it: on one line, and no longer than a line. */
function shortened(reason: string): string {
  const line = reason.replace(/\s+/g, " ");
  return line.length > SHOWN_REASON ? `${line.slice(0, SHOWN_REASON)}…` : line;
}

function total(amounts: readonly Amount[]): Amount {
  return amounts.reduce((sum, amount) => (sum + amount) as Amount, 0 as Amount);
}
