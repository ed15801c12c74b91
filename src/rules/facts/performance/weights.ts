import { amountOfFen, formatAmount } from "../../../money";
import { BASES } from "../../bases";
import { cellsOf, factRule } from "../fact-rule";
import { targetsOf } from "./targets";

/** In hundredths of a point. */
const WHOLE = 100_00;
/** What is left where ten points are kept for the execution of the budget. */
const WITHOUT_EXECUTION = 90_00;

/** The weights of a table's indicators are 100 points, or 90 where ten are kept for the execution of the budget. */
export const weights = factRule(
  {
    id: "p/weights",
    title: "指标权重合计为100，预留预算执行率的为90",
    severity: "warning",
    basis: BASES.performance,
    messages: {
      sum: "{name}的权重合计为 {sum}，应为 100；另有预算执行率 10 分的，应为 90。",
      zero: "{name}的指标“{indicator}”权重为 0。",
      missing: "{name}有 {count} 项指标没有填写权重，其他指标已填写。",
    },
    advice: "请在绩效指标的“权重”列核对各项的分值。",
  },
  function* ({ facts, looked }) {
    for (const { name, project = "", target } of targetsOf(facts.performance)) {
      const { indicators } = target;
      const stated = indicators.flatMap(({ weightHundredths }) => weightHundredths ?? []);
      if (stated.length === 0) continue;
      looked();
      const blank = indicators.filter(({ weightHundredths }) => !weightHundredths);
      if (blank.length > 0) {
        const cells = blank.flatMap(({ third }) => cellsOf(third));
        yield { messageId: "missing", data: { name, count: blank.length }, subject: `${project}|missing`, cells };
        continue;
      }
      for (const { third, weightHundredths } of indicators) {
        if (weightHundredths?.value !== 0) continue;
        const data = { name, indicator: third.value };
        yield { messageId: "zero", data, subject: `${project}|${third.value}`, cells: cellsOf(weightHundredths) };
      }
      const sum = stated.reduce((all, { value }) => all + value, 0);
      const hasExecution = indicators.some(({ third }) => third.value.includes("执行率"));
      if (sum === WHOLE || (sum === WITHOUT_EXECUTION && !hasExecution)) continue;
      const data = { name, sum: points(sum) };
      yield { messageId: "sum", data, subject: `${project}|sum`, cells: cellsOf(...stated) };
    }
  },
);

/** Hundredths of a point as they are written: 9550 → `95.50`. */
function points(hundredths: number): string {
  return formatAmount(amountOfFen(hundredths), "元");
}
