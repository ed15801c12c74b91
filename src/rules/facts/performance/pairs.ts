import { BASES } from "../../bases";
import { cellsOf, factRule } from "../fact-rule";
import { targetsOf, withLevels } from "./targets";

/** The second levels that belong to a first, without 指标. 满意度 and what only a unit as a whole is measured by may have any. */
const SECONDS: Readonly<Record<string, readonly string[]>> = {
  产出: ["数量", "质量", "时效"],
  成本: ["经济成本", "社会成本", "生态环境成本"],
  效益: ["经济效益", "社会效益", "生态效益", "可持续影响", "经济", "社会", "生态", "可持续"],
};
/** In older forms what things cost is part of what is put out. */
const ALSO: Readonly<Record<string, readonly string[]>> = { 产出: ["成本"] };

/** An indicator's second level is one of its first. */
export const levelPairs = factRule(
  {
    id: "p/pairs",
    title: "二级指标与一级指标对应",
    severity: "info",
    basis: BASES.indicators,
    messages: { other: "{name}的指标“{indicator}”：二级指标“{second}”不属于一级指标“{first}”（{choices}）。" },
    advice: "请核对一级、二级指标；地方另有规定的，按规定填写。",
  },
  function* ({ facts, looked }) {
    for (const { name, project = "", target } of targetsOf(facts.performance))
      for (const [index, { first, second, indicator }] of withLevels(target.indicators).entries()) {
        const seconds = SECONDS[first];
        if (!seconds || second === "") continue;
        looked();
        if (seconds.some((known) => second.startsWith(known)) || ALSO[first]?.includes(second)) continue;
        const choices = seconds.slice(0, first === "效益" ? 4 : undefined).join("、");
        const data = {
          name,
          indicator: indicator.third.value,
          first: `${first}指标`,
          second: `${second}指标`,
          choices,
        };
        const cells = cellsOf(indicator.second ?? indicator.third);
        yield { messageId: "other", data, subject: `${project}|${index}|${indicator.third.value}`, cells };
      }
  },
);
