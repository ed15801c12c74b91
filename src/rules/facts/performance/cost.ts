import { type Indicator, readIndicatorValue, unitInName } from "../../../facts";
import { projectFunds } from "../../../ledger";
import { type Amount, type Measure, ZERO, add, formatAmount, parseDecimal, roundToPrinted } from "../../../money";
import { BASES } from "../../bases";
import { cellsOf, factRule } from "../fact-rule";
import { projectNamed } from "./project-named";
import { targetsOf, withLevels } from "./targets";

/** What a project may cost by its indicators is no more than its budget. */
export const cost = factRule(
  {
    id: "p/cost",
    title: "成本指标之和不超过项目预算",
    severity: "error",
    basis: BASES.performance,
    messages: {
      more: "{name}的成本指标合计 {sum}，大于项目预算 {budget} {measure}。",
      less: "{name}的成本指标合计 {sum}，小于项目预算 {budget} {measure}。",
    },
    advice: "请核对成本指标的指标值和支出明细中该项目的金额；指标值应写明计量单位。",
  },
  function* ({ facts, ledger, disclosure: { measure }, looked }) {
    if (!ledger) return;
    const funds = projectFunds(ledger);
    for (const { name, project, target } of targetsOf(facts.performance)) {
      const money = project === undefined ? undefined : projectNamed(project, funds);
      const costs = withLevels(target.indicators).filter(({ first }) => first === "成本");
      const bounds = costs.map(({ indicator }) => boundOf(indicator));
      if (!money || bounds.length === 0 || !bounds.every((bound) => bound !== undefined)) continue;
      looked();
      const [sum, budget] = [bounds.reduce(add, ZERO), roundToPrinted(add(money.fiscal, money.other), measure)];
      if (sum === budget) continue;
      const data = { name, sum: formatAmount(sum, measure), budget: formatAmount(budget, measure), measure };
      const cells = costs.flatMap(({ indicator }) => cellsOf(indicator.value));
      const isMore = sum > budget;
      const messageId = isMore ? "more" : "less";
      yield { messageId, data, subject: project!, cells, ...(!isMore && { severity: "info" as const }) };
    }
  },
);

/** The most that an indicator lets a thing cost, in 分: `≤60万元` → 60 万元; undefined where it is no amount, or no upper bound. */
function boundOf({ third, value }: Indicator): Amount | undefined {
  const read = value && readIndicatorValue(value.value);
  if (read?.kind !== "bound" || read.sign === "≥" || read.sign === "＞" || read.sign === "约") return undefined;
  const unit = read.unit || unitInName(third.value);
  if (unit !== "元" && unit !== "万元") return undefined;
  return parseDecimal(read.number, unit satisfies Measure)?.amount;
}
