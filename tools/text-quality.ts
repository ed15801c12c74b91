/**
 * How well published texts are read: for each of them, and in all, how many of its numbers are bound to what they speak of, and how many of its
 * other statements are found. The truth of every number is the ledger's that the text was made from.
 */
import { join } from "node:path";
import { readText } from "../src/text/reading";
import { type BindingTally, tallyBindings } from "./text-quality/bindings";
import { CHANGES, withOtherDigits } from "./text-quality/changes";
import { TEXTS, documentOf, knowledgeOf, truthOf } from "./text-quality/truth";

const root = join(__dirname, process.env["TEXT_QUALITY_ROOT"] ?? "../..");
const shows = process.argv.includes("--misses");

const tallies = TEXTS.map((name) => {
  const { truth, lines } = truthOf(root, name);
  return tallyBindings(truth, readText(documentOf(lines), knowledgeOf(truth)));
});

console.log("text                      numbers  right  wrong  unbound  extra  statements  found");
for (const tally of tallies) console.log(row(tally));
console.log(row(total(tallies)));
if (shows) tallies.forEach(showMisses);
console.log(propertyLine("the same in other widths, signs, lines, contents and cells", sameInEveryWay));
console.log(propertyLine("the same with other figures", sameWithOtherFigures));

/** In how many of the ways in which a text may come it is read as well. */
function sameInEveryWay(name: string): readonly boolean[] {
  const { truth, lines } = truthOf(root, name);
  return CHANGES.map(({ apply }) => {
    const { document, lineOf } = apply(lines);
    const { wrong, unbound, lost, extra } = tallyBindings(truth, readText(document, knowledgeOf(truth)), lineOf);
    return wrong.length + unbound.length + lost.length + extra.length === 0;
  });
}

/** Whether each number is bound alike when all of them are others. */
function sameWithOtherFigures(name: string): readonly boolean[] {
  const { truth, lines } = truthOf(root, name);
  const read = (seed?: number) => {
    const changed = seed === undefined ? lines : lines.map((line) => withOtherDigits(line, seed));
    const { claims } = readText(documentOf(changed), knowledgeOf(truth));
    return JSON.stringify(claims.map(({ stated: _, ...bound }) => bound));
  };
  return [1, 2, 3, 4, 5].map((seed) => read(seed) === read());
}

function propertyLine(title: string, holds: (name: string) => readonly boolean[]): string {
  const all = TEXTS.flatMap(holds);
  return `${title}: ${String(all.filter(Boolean).length)} of ${String(all.length)}`;
}

function row(t: BindingTally): string {
  const cells = [t.numbers, t.right, t.wrong.length, t.unbound.length, t.extra.length, t.statements, t.found];
  const widths = [7, 7, 7, 9, 7, 12, 7];
  return t.name.padEnd(26) + cells.map((cell, index) => String(cell).padStart(widths[index]!)).join("");
}

function total(all: readonly BindingTally[]): BindingTally {
  const sum = (of: (tally: BindingTally) => number) => all.reduce((sum, tally) => sum + of(tally), 0);
  return {
    name: "all",
    numbers: sum(({ numbers }) => numbers),
    right: sum(({ right }) => right),
    wrong: all.flatMap(({ wrong }) => wrong),
    unbound: all.flatMap(({ unbound }) => unbound),
    extra: all.flatMap(({ extra }) => extra),
    statements: sum(({ statements }) => statements),
    found: sum(({ found }) => found),
    lost: all.flatMap(({ lost }) => lost),
  };
}

function showMisses({ name, wrong, unbound, lost, extra }: BindingTally): void {
  const show = (title: string, misses: readonly { fact: unknown; claims: readonly unknown[] }[]) =>
    misses.forEach(({ fact, claims }) =>
      console.log(`${name} ${title} ${JSON.stringify(fact)}\n   ${JSON.stringify(claims)}`),
    );
  show("wrong", wrong);
  show("unbound", unbound);
  show("lost", lost);
  extra.forEach((claim) => console.log(`${name} extra ${JSON.stringify(claim)}`));
}
