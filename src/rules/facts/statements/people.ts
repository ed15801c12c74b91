import type { Fact, PeopleCount } from "../../../facts";
import { BASES } from "../../bases";
import type { Finding } from "../../rule";
import { cellsOf, factRule } from "../fact-rule";
import { directionsIn } from "./directions";

const KINDS: Readonly<Record<string, keyof PeopleCount>> = { 在职: "inService", 退休: "retired", 离休: "veterans" };

/** A unit's people: no more in service than it has posts, and reasons that name them agree with how many there are. */
export const people = factRule(
  {
    id: "n/people",
    title: "人员情况与编制、增减原因相符",
    severity: "warning",
    basis: BASES.text,
    messages: {
      posts: "在职 {count} 人，多于编制 {posts} 人。",
      direction: "增减原因写“{said}”，“单位信息”的{kind}人数上年 {before} 人、本年 {now} 人。",
    },
    advice: "请核对“单位信息”的人数和“上年预算”的增减原因；超编属实的请说明。",
  },
  function* ({ facts: { unit, prior }, looked }) {
    const { posts, people: now, priorPeople: before } = unit;
    if (posts && now.inService) {
      looked();
      const data = { count: now.inService.value, posts: posts.value };
      if (data.count > data.posts)
        yield { messageId: "posts", data, subject: "posts", cells: cellsOf(now.inService, posts) };
    }
    for (const { reason, key, scope } of prior) {
      if (!reason) continue;
      for (const { kind, said, isMore } of directionsIn(reason.value)) {
        const [own, last] = [now[KINDS[kind]!], before[KINDS[kind]!]];
        if (!own || !last) continue;
        looked();
        if (Math.sign(own.value - last.value) === (isMore ? 1 : -1)) continue;
        yield wrongWay(reason, { said, kind, before: last.value, now: own.value }, `${scope}|${key.value}|${kind}`);
      }
    }
  },
);

function wrongWay(reason: Fact<string>, data: Finding["data"], subject: string): Finding {
  return { messageId: "direction", data, subject, cells: cellsOf(reason) };
}
