import { BASES } from "../../bases";
import { cellsOf, factRule } from "../fact-rule";
import { targetsOf, withLevels } from "./targets";

/** A table of targets measures more than one thing: not quantities only. */
export const coverage = factRule(
  {
    id: "p/coverage",
    title: "绩效指标不止一类",
    severity: "info",
    basis: BASES.indicators,
    messages: { one: "{name}的 {count} 项指标都是“{kind}指标”，没有质量、时效、效益等其他指标。" },
    advice: "请按产出、成本、效益、满意度补充能够衡量的指标。",
  },
  function* ({ facts, looked }) {
    for (const { name, project = "", target } of targetsOf(facts.performance)) {
      const levels = withLevels(target.indicators);
      const kinds = new Set(levels.map(({ first, second }) => second || first));
      const [kind] = kinds;
      if (levels.length < 2 || kind === undefined || kind === "") continue;
      looked();
      if (kinds.size > 1) continue;
      const cells = levels.flatMap(({ indicator }) => cellsOf(indicator.second ?? indicator.first));
      yield { messageId: "one", data: { name, count: levels.length, kind }, subject: project, cells };
    }
  },
);
