import { normalName } from "../../catalogue";
import type { GlossaryNote } from "../../facts";
import { chineseNumber } from "../../narrative";
import { Draft, type Piece } from "./draft";
import type { Part, PartSource } from "./part";
import { TERMS, type Term } from "./terms";

/**
 * Part 4 名词解释: the terms that the document needs, numbered anew. What the sheet 名词解释 says of a term goes before ours: its meaning, whether it
 * is listed; terms of its own follow.
 */
export function glossaryPart(source: PartSource): Part {
  const draft = new Draft(source);
  draft.heading(1, "第四部分 名词解释");
  const notes = new Map(source.facts.glossary.map((note) => [normalName(note.term.value), note]));
  const known = new Set(TERMS.map(({ name }) => normalName(name)));
  const ours = TERMS.filter((term) => notes.get(normalName(term.name))?.isListed?.value ?? isNeeded(term, source));
  const own = source.facts.glossary.filter(
    ({ term, meaning, isListed }) => !known.has(normalName(term.value)) && meaning && isListed?.value !== false,
  );
  const entries: [string, Piece][] = [
    ...ours.map(({ name, meaning }): [string, Piece] => [name, meaningOf(notes.get(normalName(name))) ?? meaning]),
    ...own.map((note): [string, Piece] => [note.term.value, meaningOf(note) ?? ""]),
  ];
  entries.forEach(([name, meaning], index) => draft.paragraph(`${chineseNumber(index + 1)}、${name}：`, meaning));
  return draft.part;
}

function meaningOf(note: GlossaryNote | undefined): Piece | undefined {
  return note?.meaning && { kind: "text", text: note.meaning.value };
}

/** Money that the tables cannot tell makes no term needed. */
function isNeeded({ neededBy }: Term, source: PartSource): boolean {
  if (!neededBy) return true;
  const { amount, problem } = source.ask(neededBy);
  return problem === undefined && amount !== 0;
}
