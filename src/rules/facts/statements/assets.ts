import type { AssetFacts, Fact, Holding } from "../../../facts";
import { type Amount, amountOfFen, formatAmount } from "../../../money";
import { BASES } from "../../bases";
import { cellsOf, factRule } from "../fact-rule";
import { HOLDING_NAMES } from "./holdings";

/** What a piece costs at least, in 分. */
const LEAST: Readonly<Record<string, number>> = { 单价50万元以上设备: 50_000_000, 单价100万元以上设备: 100_000_000 };

/** 国有资产: what costs over a million is among what costs over half a million, and pieces and values go together. */
export const assets = factRule(
  {
    id: "n/assets",
    title: "国有资产的数量、价值相符",
    severity: "error",
    basis: BASES.text,
    messages: {
      more: "100万元以上设备的{what} {left}，大于50万元以上设备的{what} {right}；前者包含在后者之中。",
      uncounted: "{name}有价值 {value} {measure}，数量为 0。",
      cheap: "{name} {count} 台的价值为 {value} {measure}，平均单价不到标准。",
    },
    advice: "请核对“国有资产”的数量和价值：价值填账面原值，按“单位信息”的金额单位填写。",
  },
  function* ({ facts, disclosure: { measure }, looked }) {
    for (const [what, larger, smaller] of pairs(facts.assets, measure)) {
      if (!larger || !smaller) continue;
      looked();
      if (smaller.fact.value <= larger.fact.value) continue;
      const data = { what, left: smaller.text, right: larger.text };
      yield { messageId: "more", data, subject: `more|${what}`, cells: cellsOf(smaller.fact, larger.fact) };
    }
    for (const [name, of] of HOLDING_NAMES) {
      const { count, value }: Holding = of(facts.assets) ?? {};
      if (!count || !value) continue;
      looked();
      const data = { name, value: formatAmount(value.value, measure), measure };
      const cells = cellsOf(count, value);
      if (count.value === 0 && value.value > 0) yield { messageId: "uncounted", data, subject: name, cells };
      else if (value.value < amountOfFen(count.value * (LEAST[name] ?? 0)))
        yield { messageId: "cheap", data: { ...data, count: count.value }, subject: name, cells, severity: "warning" };
    }
  },
);

/** A fact and how a message tells it. */
interface Told {
  readonly fact: Fact<number>;
  readonly text: string;
}

function pairs({ over500k, over1m, planned }: AssetFacts, measure: "元" | "万元") {
  const pieces = (fact?: Fact<number>): Told | undefined => fact && { fact, text: `${fact.value} 台` };
  const money = (fact?: Fact<Amount>): Told | undefined =>
    fact && { fact, text: `${formatAmount(fact.value, measure)} ${measure}` };
  return [
    ["数量", pieces(over500k.count), pieces(over1m.count)],
    ["价值", money(over500k.value), money(over1m.value)],
    ["计划购置数量", pieces(planned.over500k), pieces(planned.over1m)],
  ] as const;
}
