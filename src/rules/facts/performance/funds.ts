import { projectFunds } from "../../../ledger";
import { formatAmount, roundToPrinted } from "../../../money";
import { BASES } from "../../bases";
import { cellsOf, factRule } from "../fact-rule";
import { goalAmounts } from "./goal-amounts";
import { projectNamed } from "./project-named";

const SOURCES = [
  ["fiscal", "财政资金"],
  ["other", "其他资金"],
] as const;

/** The money that a project's goal names is the project's, by source. */
export const goalFunds = factRule(
  {
    id: "p/funds",
    title: "绩效目标写明的资金＝项目的资金",
    severity: "error",
    basis: BASES.performance,
    messages: {
      different: "项目“{project}”的年度目标写{source} {stated} {measure}，支出明细为 {expected} {measure}。",
    },
    advice: "请核对“绩效目标”的文字和支出明细中该项目各来源的金额。",
  },
  function* ({ facts, ledger, disclosure, looked }) {
    if (!ledger) return;
    const funds = projectFunds(ledger);
    const { measure } = disclosure;
    const year = facts.unit.year?.value ?? disclosure.year;
    for (const { project, goal } of facts.performance.projects) {
      const money = projectNamed(project.value, funds);
      if (!money || !goal?.text) continue;
      const stated = goalAmounts(goal.text.value, year);
      for (const [source, word] of SOURCES) {
        const amount = stated[source];
        if (amount === undefined) continue;
        looked();
        const expected = roundToPrinted(money[source], measure);
        if (roundToPrinted(amount, measure) === expected) continue;
        const data = {
          project: project.value,
          source: word,
          stated: formatAmount(amount, measure),
          expected: formatAmount(expected, measure),
          measure,
        };
        yield { messageId: "different", data, subject: `${project.value}|${source}`, cells: cellsOf(goal.text) };
      }
    }
  },
);
