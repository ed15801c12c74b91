import type { Figure } from "../tables";
import { bestKnown } from "./between";
import type { Equation } from "./equation";
import type { Asked, Aspect, Questions } from "./question";
import { type Member, type Ranks, type SameQuestion, UNNAMED } from "./same-question";

/**
 * What the other tables show of a question's parts is not larger than the whole. Kept where no single table shows both the part and the
 * whole, for there it follows from that table's own sums.
 */
export function withins(
  same: SameQuestion,
  sections: readonly Member[],
  ranks: Ranks,
  questions: Questions,
): Equation[] {
  const pieces = disjointPieces(same, sections, ranks, questions);
  const [first] = pieces;
  if (!first) return [];
  const right = pieces.flatMap(({ figures }) => figures);
  const whole = bestKnown(
    same.members.map(({ section }) => section),
    first.section,
    ranks,
  )!.section.answers;
  const left = whole.direct(same.asked)!;
  const origin = { kind: "between", left: whole.place, right: first.section.answers.place } as const;
  return [{ origin, question: left[0]!.query, left, right, relation: "within" }];
}

interface Piece {
  readonly section: Member;
  readonly aspect: Aspect;
  readonly figures: readonly Figure[];
}

function disjointPieces(
  { asked, members }: SameQuestion,
  sections: readonly Member[],
  ranks: Ranks,
  questions: Questions,
): Piece[] {
  const pieces: Piece[] = [];
  for (const section of sections) {
    const { answers } = section;
    const aspect = questions.common(asked.aspect, answers.domain);
    if (!aspect || aspect === asked.aspect) continue;
    const part: Asked = { row: asked.row, aspect };
    if (!answers.canAnswer(part) || pieces.some((piece) => questions.common(piece.aspect, aspect))) continue;
    if (!members.some((member) => ranks.between(member.section, section) !== UNNAMED)) continue;
    if (members.some((member) => member.section.answers.table === answers.table)) continue;
    const figures = answers.cover(part);
    if (!figures || figures.length === 0 || hasSmallerHolder(asked, part, members, questions)) continue;
    if (sections.some((other) => other.answers.cover(asked) && other.answers.cover(part))) continue;
    pieces.push({ section, aspect, figures });
  }
  return pieces;
}

/**
 * True where the whole's own section has smaller figures to hold the part: one that holds all of it, or an economic split of the whole,
 * each of whose parts is tied by itself.
 */
function hasSmallerHolder(whole: Asked, part: Asked, members: SameQuestion["members"], questions: Questions): boolean {
  return members.every(({ section: { answers } }) =>
    (["fund", "kind", "economic"] as const).some((by) => {
      const smaller = answers.parts(whole, by)?.filter((candidate) => answers.direct(candidate)) ?? [];
      if (by === "economic") return smaller.length > 0;
      return smaller.some(({ aspect }) => questions.common(aspect, part.aspect) === part.aspect);
    }),
  );
}
