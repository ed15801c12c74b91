import type { PriorFact } from "../../../facts";
import { type Query, queryKey } from "../../../ledger";
import { roundToPrinted } from "../../../money";
import { areasText } from "../../once-a-table";
import { BASES } from "../../bases";
import { type FactContext, factRule } from "../fact-rule";

/** What is stated of last year as a whole; its parts have the reasons. */
const WHOLES: readonly PriorFact["scope"][] = ["财政拨款", "上年结转", "三公项"];

/** Every figure that changed against last year has its reason on the sheet 上年预算, told once for all. What n/three-public tells is left to it. */
export const reason = factRule(
  {
    id: "n/reason",
    title: "增减变化有原因",
    severity: "warning",
    basis: BASES.operation,
    messages: {
      missing: "“上年预算”有 {count} 行与本年数不同而没有填写增减原因：{names}（{areas}）。",
    },
    advice: "请在“上年预算”的增减原因列逐行写明原因；没有原因的，公开文本中留有“【请填写…】”。",
  },
  function* (context) {
    const changed = context.facts.prior.filter((row) => isChanged(row, context));
    context.looked(changed.length > 0 ? 1 : 0);
    const missing = changed.filter((row) => !row.reason && !hasTwin(row, changed));
    if (missing.length === 0) return;
    const cells = missing.flatMap(({ reasonCell, key }) => reasonCell ?? key.cell ?? []);
    const names = missing.slice(0, SHOWN).map(({ scope, key }) => `${scope} ${key.value}`.trim());
    const data = {
      count: missing.length,
      names: `${names.join("、")}${missing.length > SHOWN ? "等" : ""}`,
      areas: areasText(cells),
    };
    yield { messageId: "missing", data, subject: "missing", cells };
  },
);

const SHOWN = 5;

/** True where this year's figure differs. A code that is gone is told in the text only where the unit wants it. */
function isChanged({ scope, question, amount }: PriorFact, { facts, disclosure, ask }: FactContext): boolean {
  const printed = amount && !WHOLES.includes(scope) ? ask(question) : undefined;
  if (!amount || !printed) return false;
  if (question.function !== undefined && printed.amount === 0 && !facts.unit.listsVanished?.value) return false;
  return printed.amount !== roundToPrinted(amount.value, disclosure.measure);
}

/** Basic and project expenditure of the general budget share their reason with those of all money, where both changed alike. */
function hasTwin({ question, amount }: PriorFact, changed: readonly PriorFact[]): boolean {
  if (question.function !== undefined || question.kind === undefined) return false;
  const sameKind = ({ kind, function: code }: Query) => kind === question.kind && code === undefined;
  return changed.some(
    (other) =>
      other.reason !== undefined &&
      queryKey(other.question) !== queryKey(question) &&
      sameKind(other.question) &&
      other.amount?.value === amount?.value,
  );
}
