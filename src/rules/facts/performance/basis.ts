import { BASES } from "../../bases";
import { cellsOf, factRule } from "../fact-rule";
import { targetsOf, withLevels } from "./targets";

/** How satisfied people are to be is set by no standard of expenditure. */
export const satisfactionBasis = factRule(
  {
    id: "p/basis",
    title: "满意度指标不以预算支出标准为依据",
    severity: "info",
    basis: BASES.indicators,
    messages: { standard: "{name}的满意度指标“{indicator}”以“{basis}”为设定依据。" },
    advice: "满意度指标的依据一般是历史数据、工作要求或问卷调查，请核对。",
  },
  function* ({ facts, looked }) {
    for (const { name, project = "", target } of targetsOf(facts.performance))
      for (const [index, { first, indicator }] of withLevels(target.indicators).entries()) {
        const { third, basis } = indicator;
        if (!basis || !(first.includes("满意") || third.value.includes("满意"))) continue;
        looked();
        if (!/支出标准|预算标准/.test(basis.value)) continue;
        const data = { name, indicator: third.value, basis: basis.value };
        yield { messageId: "standard", data, subject: `${project}|${index}|${third.value}`, cells: cellsOf(basis) };
      }
  },
);
