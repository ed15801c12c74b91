import { BASES } from "../../bases";
import { cellsOf, factRule } from "../fact-rule";
import { targetsOf } from "./targets";
import { valueFault } from "./value-faults";

/** An indicator has a value, and one that its name may have. */
export const indicatorValue = factRule(
  {
    id: "p/value",
    title: "指标值完整、合理，计量单位与指标名称一致",
    severity: "warning",
    basis: BASES.performance,
    messages: {
      missing: "{name}的指标“{indicator}”没有指标值。",
      percent: "{name}的指标“{indicator}”为“{value}”，超过 100%。",
      year: "{name}的指标“{indicator}”为“{value}”，不是 {year} 年。",
      unit: "{name}的指标“{indicator}”为“{value}”，计量单位与指标名称不一致。",
    },
    advice: "请核对绩效指标的“指标值”。",
  },
  function* ({ facts, disclosure, looked }) {
    const year = facts.unit.year?.value ?? disclosure.year;
    for (const { name, project = "", target } of targetsOf(facts.performance))
      for (const [index, { third, value }] of target.indicators.entries()) {
        looked();
        const messageId = value ? valueFault(third.value, value.value, year) : "missing";
        if (messageId === undefined) continue;
        const data = { name, indicator: third.value, value: value?.value ?? "", year: year ?? "" };
        const subject = `${project}|${index}|${third.value}`;
        yield { messageId, data, subject, cells: cellsOf(value ?? third) };
      }
  },
);
