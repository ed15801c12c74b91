import { join } from "node:path";
import { type Claim, readText } from "../../../src/text";
import { tallyBindings } from "../../../tools/text-quality/bindings";
import { CHANGES, withOtherDigits } from "../../../tools/text-quality/changes";
import { TEXTS, documentOf, knowledgeOf, truthOf } from "../../../tools/text-quality/truth";

const ROOT = join(__dirname, "../../..");
const NONE = { wrong: [], unbound: [], lost: [], extra: [] };

describe.each(TEXTS)("the text %s", (name) => {
  const { truth, lines } = truthOf(ROOT, name);
  const known = knowledgeOf(truth);

  it("is read with every number bound to what it speaks of, and every statement found", () => {
    expect(tallyBindings(truth, readText(documentOf(lines), known))).toMatchObject(NONE);
  });

  it("tells the sentence in which each claim stands", () => {
    const { claims, sentences } = readText(documentOf(lines), known);

    for (const { sentence, spans } of claims) {
      const [claim] = spans;
      const [whole] = sentences[sentence]!.spans;
      expect(whole!.paragraph).toBe(claim!.paragraph);
      expect([whole!.start <= claim!.start, claim!.end <= whole!.end]).toEqual([true, true]);
    }
  });

  it.each(CHANGES)("says the same with $name", ({ apply }) => {
    const { document, lineOf } = apply(lines);

    expect(tallyBindings(truth, readText(document, known), lineOf)).toMatchObject(NONE);
  });

  it("says the same of other figures: nothing is bound by its value", () => {
    const bound = readText(documentOf(lines), known).claims.map(bindingOf);

    for (const seed of [1, 5]) {
      const changed = lines.map((line) => withOtherDigits(line, seed));
      expect(changed).not.toEqual(lines);
      expect(readText(documentOf(changed), known).claims.map(bindingOf)).toEqual(bound);
    }
  });

  it("says nothing where a number cannot be read, and the same of all others", () => {
    const numbers = truth.facts.filter(({ text }) => /^\d[\d.,]{2,}$/.test(text)).filter((_, index) => index % 6 === 0);

    for (const { id, paragraph, range } of numbers) {
      const changed = lines.map((line, at) => (at === paragraph ? spoilt(line, range) : line));
      const others = {
        ...truth,
        facts: truth.facts.filter((fact) => fact.id !== id && !isBefore(fact, paragraph, range)),
      };
      const reading = readText(documentOf(changed), known);

      expect(reading.claims.filter((claim) => stands(claim, paragraph, range))).toEqual([]);
      expect(reading.unchecked).toContainEqual(expect.objectContaining({ reason: "unreadable-number" }));
      expect(tallyBindings(others, reading)).toMatchObject({ wrong: [], unbound: [] });
    }
  });
});

/** What a claim is bound to, without its figure. */
function bindingOf({ kind, about, of, fact, year, spans, statement }: Claim) {
  return { kind, about, of, fact, year, statement, spans };
}

/** A number with a space for its second character: no longer one number, and not its parts either. */
function spoilt(line: string, [from, to]: readonly [number, number]): string {
  return `${line.slice(0, from)}1 ${"2".repeat(to - from - 2)}${line.slice(to)}`;
}

/** The direction that is told of the number goes with it. */
function isBefore(
  fact: { paragraph: number; range: readonly [number, number] },
  paragraph: number,
  [from]: readonly [number, number],
) {
  return fact.paragraph === paragraph && fact.range[1] === from;
}

function stands({ spans, stated }: Claim, paragraph: number, [from, to]: readonly [number, number]): boolean {
  return (
    stated !== undefined && spans.some((span) => span.paragraph === paragraph && span.start < to && span.end > from)
  );
}
