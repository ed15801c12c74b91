import { FUNDS, KINDS, type Query, intersect, queryKey } from "../ledger";
import { type Disclosure, type Figure, sectionSpec } from "../tables";
import type { Dimension, Equation, Place } from "./equation";
import { Section } from "./section";

const DIMENSIONS: readonly Dimension[] = ["fund", "kind", "economic", "rows"];

/**
 * How dear a tie between two places is to the user who knows the template: the lower, the sooner it is shown; undefined for one he
 * has no name for, which is only shown where nothing else says the same.
 */
export type Preference = (left: Place, right: Place) => number | undefined;

/**
 * All ties of a disclosure, from the questions of its figures alone:
 * a figure is the sum of its parts in its own section (row, column, tree); figures with the same question are equal; a figure whose
 * question another table answers by a sum, or by not listing the row, is that sum; a figure whose question lies within
 * another's is not larger. Of ties that follow from each other, enough are kept to show each the way the user knows it.
 */
export function deriveEquations(disclosure: Disclosure, prefer: Preference): Equation[] {
  const sections = disclosure.tables.flatMap((table) =>
    table.spec.sections.map((spec) => new Section(table, sectionSpec(table.spec, spec.id))),
  );
  const classes = classify(sections);
  return [
    ...sections.flatMap(splits),
    ...classes.flatMap((same) => sameQuestion(same, prefer)),
    ...classes.flatMap((same) => sums(same, sections, prefer)),
    ...absentRows(sections, new Set(classes.map((same) => same.key))),
    ...classes.flatMap((same) => withins(same, sections, prefer)),
  ];
}

/** All figures that answer one question, with their sections. */
interface SameQuestion {
  readonly key: string;
  readonly question: Query;
  readonly members: readonly { readonly section: Section; readonly figures: readonly Figure[] }[];
}

function classify(sections: readonly Section[]): SameQuestion[] {
  const classes = new Map<string, { question: Query; members: Map<Section, Figure[]> }>();
  for (const section of sections) {
    for (const figure of section.figures) {
      const key = queryKey(figure.query);
      let same = classes.get(key);
      if (!same) classes.set(key, (same = { question: figure.query, members: new Map() }));
      const known = same.members.get(section);
      if (known) known.push(figure);
      else same.members.set(section, [figure]);
    }
  }
  return [...classes].map(([key, { question, members }]) => ({
    key,
    question,
    members: [...members].map(([section, figures]) => ({ section, figures })),
  }));
}

/** Every figure as the sum of its parts in its own section, along each dimension that the section shows. */
function splits(section: Section): Equation[] {
  const seen = new Set<string>();
  return section.figures.flatMap((figure) => {
    const key = queryKey(figure.query);
    if (seen.has(key)) return [];
    seen.add(key);
    const whole = lineBeforeTotal(section, figure);
    return DIMENSIONS.flatMap((by): Equation[] => {
      const parts = section.parts(figure.query, by);
      const covers = parts?.map((part) => section.cover(part));
      if (!covers || covers.some((cover) => cover === undefined)) return [];
      const right = covers.flatMap((cover) => cover!);
      const origin = { kind: "split", place: section.place, by } as const;
      return [{ origin, question: figure.query, left: whole, right, relation: "equal" }];
    });
  });
}

/** Where a line and the row of totals ask the same, the line is split, and the total is equal to the line. */
function lineBeforeTotal(section: Section, figure: Figure): readonly Figure[] {
  const spoken = section.direct(figure.query) ?? [figure];
  return spoken.includes(figure) || spoken.length > 1 ? spoken : [figure];
}

/** The figures that answer one question are equal. As many equalities as it takes to join them all, the best known first. */
function sameQuestion({ question, members }: SameQuestion, prefer: Preference): Equation[] {
  const equations: Equation[] = [];
  for (const { section, figures } of members) {
    const spoken = section.direct(question)!;
    const unspoken = figures.filter((figure) => !spoken.includes(figure));
    equations.push(
      ...unspoken.map((line): Equation => {
        return {
          origin: { kind: "split", place: section.place, by: "rows" },
          question,
          left: spoken,
          right: [line],
          relation: "equal",
        };
      }),
    );
  }
  const pairs = members.flatMap((left, index) =>
    members.slice(index + 1).map((right) => orient(left.section, right.section, prefer)),
  );
  pairs.sort((a, b) => a.rank - b.rank);
  const group = new Map(members.map(({ section }) => [section, section]));
  const root = (section: Section): Section => {
    let top = section;
    while (group.get(top) !== top) top = group.get(top)!;
    return top;
  };
  for (const { left, right } of pairs) {
    if (root(left) === root(right)) continue;
    group.set(root(left), root(right));
    const origin = { kind: "between", left: left.place, right: right.place } as const;
    equations.push({
      origin,
      question,
      left: left.direct(question)!,
      right: right.direct(question)!,
      relation: "equal",
    });
  }
  return equations;
}

const UNNAMED = Number.MAX_SAFE_INTEGER;

/** The pair in the order in which the user knows it, and how well he knows it. */
function orient(left: Section, right: Section, prefer: Preference): { left: Section; right: Section; rank: number } {
  const asIs = prefer(left.place, right.place) ?? UNNAMED;
  const turned = prefer(right.place, left.place) ?? UNNAMED;
  return turned < asIs ? { left: right, right: left, rank: turned } : { left, right, rank: asIs };
}

/** Figures of one question that another section answers by a sum, or by listing no such row. One tie for each such section. */
function sums({ key, question, members }: SameQuestion, sections: readonly Section[], prefer: Preference): Equation[] {
  const own = new Set(members.map(({ section }) => section));
  return sections.flatMap((other): Equation[] => {
    if (own.has(other)) return [];
    const right = other.cover(question, key);
    if (!right) return [];
    const anchors = members
      .filter(({ section }) => section.table !== other.table)
      .map(({ section }) => orientFrom(section, other, prefer));
    const anchor = anchors.sort((a, b) => a.rank - b.rank)[0];
    if (!anchor || (right.length === 0 && anchor.rank === UNNAMED)) return [];
    const origin = { kind: "between", left: anchor.section.place, right: other.place } as const;
    return [{ origin, question, left: anchor.section.direct(question)!, right, relation: "equal" }];
  });
}

function orientFrom(section: Section, other: Section, prefer: Preference): { section: Section; rank: number } {
  return { section, rank: prefer(section.place, other.place) ?? prefer(other.place, section.place) ?? UNNAMED };
}

/**
 * Rows that one functional table has and another lacks, asked with the other's columns: no single figure answers that question in either
 * table, and yet 表2's two columns of a fund must be nothing where 表8 does not list the code.
 */
function absentRows(sections: readonly Section[], answered: ReadonlySet<string>): Equation[] {
  const functional = sections.filter((section) => section.listsFunctions);
  const equations: Equation[] = [];
  for (const other of functional) {
    const total = other.spec.columns.find((column) => column.role === "amount");
    const column = total?.role === "amount" ? intersect(total.question, other.domain) : undefined;
    if (!column) continue;
    for (const section of functional) {
      if (section.table === other.table) continue;
      for (const row of section.rowQuestions()) {
        if (other.listsRow(row)) continue;
        const question = intersect(row, column);
        if (!question || answered.has(queryKey(question))) continue;
        const left = section.cover(question);
        const right = left && left.length > 0 ? other.cover(question) : undefined;
        if (!left || right?.length !== 0) continue;
        const origin = { kind: "between", left: section.place, right: other.place } as const;
        equations.push({ origin, question, left, right, relation: "equal" });
      }
    }
  }
  return equations;
}

/**
 * What the other tables show of a question's parts is not larger than the whole. Kept where no single table shows both the part and the
 * whole, for there it follows from that table's own sums.
 */
function withins(same: SameQuestion, sections: readonly Section[], prefer: Preference): Equation[] {
  const { question, members } = same;
  const pieces = disjointPieces(same, sections, prefer);
  const figures = pieces.flatMap(({ figures: found }) => found);
  const first = pieces[0];
  if (!first || figures.length === 0) return [];
  const container = members
    .map(({ section }) => orientFrom(section, first.section, prefer))
    .sort((a, b) => a.rank - b.rank)[0]!.section;
  const origin = { kind: "between", left: container.place, right: first.section.place } as const;
  return [{ origin, question, left: container.direct(question)!, right: figures, relation: "within" }];
}

interface Piece {
  readonly section: Section;
  readonly question: Query;
  readonly figures: readonly Figure[];
}

function disjointPieces(
  { key, question, members }: SameQuestion,
  sections: readonly Section[],
  prefer: Preference,
): Piece[] {
  const pieces: Piece[] = [];
  for (const section of sections) {
    if (!members.some((member) => orientFrom(member.section, section, prefer).rank !== UNNAMED)) continue;
    if (members.some((member) => member.section.table === section.table)) continue;
    const part = intersect(question, section.domain);
    if (!part || !section.canAnswer(part)) continue;
    const partKey = queryKey(part);
    if (partKey === key || pieces.some((piece) => intersect(piece.question, part))) continue;
    const figures = section.cover(part, partKey);
    if (!figures || figures.length === 0 || hasSmallerHolder(question, part, members)) continue;
    if (sections.some((other) => other.cover(question, key) && other.cover(part, partKey))) continue;
    pieces.push({ section, question: part, figures });
  }
  return pieces;
}

/**
 * True where the whole's own section has smaller figures to hold the part: one that holds all of it, or an economic split of the whole,
 * each of whose parts is tied by itself.
 */
function hasSmallerHolder(question: Query, part: Query, members: SameQuestion["members"]): boolean {
  return members.every(({ section }) =>
    DIMENSIONS.some((by) => {
      const smaller = section.parts(question, by)?.filter((candidate) => section.direct(candidate)) ?? [];
      if (by === "economic" && smaller.length > 0) return true;
      return smaller.some((candidate) => {
        const common = intersect(candidate, part);
        return common !== undefined && queryKey(common) === queryKey(part);
      });
    }),
  );
}

/** True where a question asks for every fund and kind: used to tell grand totals. */
export function asksForAll(question: Query): boolean {
  return (
    question.function === undefined &&
    question.economic === undefined &&
    question.project === undefined &&
    (question.fund ?? FUNDS.all) === FUNDS.all &&
    (question.kind ?? KINDS.all) === KINDS.all
  );
}
