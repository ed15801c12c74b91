/**
 * The ties of a disclosure as the decision on them tells it, question by question and without any haste: the oracle that src/ties must equal. It
 * shares the shapes of figures and questions with src/ties, and nothing of how answers are found.
 */
import { type Query, intersect, queryKey } from "../../src/ledger";
import type { Disclosure, Figure } from "../../src/tables";
import { PlainSection, withRow } from "./plain-section";

/** Σ left = Σ right. */
export interface PlainTie {
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
}

/** Every tie: a figure and the covers of its parts in its own section, a line and the total, one question covered in two sections, a row that is lacking. */
export function plainTies({ tables }: Disclosure): PlainTie[] {
  const sections = tables.flatMap((table) => table.spec.sections.map((spec) => new PlainSection(table, spec)));
  const asked = new Map(
    sections.flatMap(({ asked: own }) => [...own].map(([key, [figure]]) => [key, figure!.query] as const)),
  );
  return [
    ...sections.flatMap(inside),
    ...[...asked.values()].flatMap((question) => between(sections, question)),
    ...sections.flatMap((one) => sections.flatMap((other) => lacking(one, other, asked))),
  ];
}

function inside(section: PlainSection): PlainTie[] {
  return [...section.asked.values()].flatMap((asking): PlainTie[] => {
    const [first] = asking;
    const speaking = section.direct(first!.query)!;
    const left = speaking.length > 1 ? speaking : [first!];
    const covers = (["fund", "kind", "economic", "rows"] as const).map((by) => section.parts(first!.query, by));
    return [
      ...covers.flatMap((parts): PlainTie[] => {
        const right = parts && section.coverAll(parts);
        return right ? [{ left, right }] : [];
      }),
      ...asking.filter((one) => !speaking.includes(one)).map((line) => ({ left: speaking, right: [line] })),
    ];
  });
}

function between(sections: readonly PlainSection[], question: Query): PlainTie[] {
  const covers = sections.map((section) => ({ section, cover: section.cover(question) }));
  return covers.flatMap(({ section, cover: left }) => {
    if (!left || !section.asked.has(queryKey(question))) return [];
    return covers.flatMap(({ section: other, cover: right }) => (right && other !== section ? [{ left, right }] : []));
  });
}

/** Rows by function that one section lists and another does not, asked with the other's total where no figure asks that. */
function lacking(one: PlainSection, other: PlainSection, asked: ReadonlyMap<string, Query>): PlainTie[] {
  if (one.spec.rows.by !== "function" || other.spec.rows.by !== "function" || one.table === other.table) return [];
  const total = other.spec.columns.find((column) => column.role === "amount");
  const question = total?.role === "amount" ? intersect(total.question, other.spec.question) : undefined;
  if (!question) return [];
  return [...one.listed].flatMap((row): PlainTie[] => {
    const about = withRow(question, row);
    if (other.listed.has(row) || asked.has(queryKey(about))) return [];
    const left = one.cover(about);
    return left && left.length > 0 && other.cover(about)?.length === 0 ? [{ left, right: [] }] : [];
  });
}
