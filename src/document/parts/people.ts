import type { Fact, PeopleCount, UnitProfile } from "../../facts";
import { type Draft, type Piece, number } from "./draft";

const SHEET = "单位信息";
const KINDS: readonly (readonly [kind: keyof PeopleCount, word: string])[] = [
  ["inService", "在职"],
  ["retired", "退休"],
  ["veterans", "离休"],
];

/** How many people a unit has, of which kinds, and how that changed: `编制数16，实有人数35人，其中：在职16人，减少1人；…`. */
export function writePeople(draft: Draft, { posts, people, priorPeople }: UnitProfile): void {
  const counts = KINDS.map(([kind]) => people[kind]);
  const stated = counts.filter((count) => count !== undefined);
  const all = stated.reduce((sum, { value }) => sum + value, 0);
  const cells = stated.flatMap(({ cell }) => (cell ? [cell] : []));
  draft.paragraph(
    draft.unit,
    "编制数",
    draft.fact("unit.posts", posts, "编制数", SHEET, String),
    "，实有人数",
    stated.length < KINDS.length
      ? draft.missing("unit.people", "实有人数", SHEET)
      : number("unit.people", String(all), cells),
    "人，其中：",
    ...KINDS.flatMap(([kind, word], index): Piece[] => [
      index === 0 ? word : `；${word}`,
      draft.fact(`unit.people`, people[kind], `${word}人数`, SHEET, String),
      "人",
      ...changeWords(draft, word, people[kind], priorPeople[kind]),
    ]),
    "。",
  );
}

/** `，减少1人`; as disclosures have it, what did not change is `增加0人`. Nothing where last year's number is not known, which is noted. */
function changeWords(draft: Draft, word: string, now?: Fact<number>, before?: Fact<number>): Piece[] {
  if (!before) {
    draft.missing("unit.people", `上年${word}人数`, SHEET);
    return [];
  }
  if (!now) return [];
  const cells = [now.cell, before.cell].flatMap((cell) => (cell ? [cell] : []));
  const change = now.value - before.value;
  return [change < 0 ? "，减少" : "，增加", number("unit.people", String(Math.abs(change)), cells), "人"];
}
