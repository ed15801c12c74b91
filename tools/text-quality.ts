/**
 * How well published texts are read: for each of them, and in all, how many of its numbers are bound to what they speak of, and how many of its
 * other statements are found. The truth of every number is the ledger's that the text was made from.
 */
import { join } from "node:path";
import { readText } from "../src/text/reading";
import { type BindingTally, tallyBindings } from "./text-quality/bindings";
import { CHANGES, withOtherDigits } from "./text-quality/changes";
import { type SlipTally, SlipTrials } from "./text-quality/slip-tally";
import { SLIP_CLASSES, type SlipClass } from "./text-quality/slips";
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

if (!process.argv.includes("--bindings")) printSlips();

/** Slips by class: planted in every place they fit, told, told in their place first, and mended by the first suggestion. */
function printSlips(): void {
  console.log("\ntext                      false  slips   told  named  mended");
  const all = TEXTS.map((name) => {
    const { truth, lines } = truthOf(root, name);
    const trials = new SlipTrials(truth, lines);
    const tallies = trials.run();
    console.log(slipRow(name, trials.falseFindings.length, tallies));
    if (shows) trials.falseFindings.forEach((finding) => console.log(`  false ${JSON.stringify(finding)}`));
    if (shows) tallies.forEach((tally) => showSlips(tally, lines));
    return { false: trials.falseFindings.length, tallies };
  });
  const every = all.flatMap(({ tallies }) => tallies);
  console.log(
    slipRow(
      "all",
      all.reduce((sum, one) => sum + one.false, 0),
      every,
    ),
  );
  console.log("\nclass                            slips   told  named  mended");
  for (const of of Object.keys(SLIP_CLASSES) as SlipClass[])
    console.log(
      slipCells(
        `${of} ${SLIP_CLASSES[of]}`.padEnd(31),
        every.filter((tally) => tally.of === of),
      ),
    );
  console.log(
    slipCells(
      "a-f".padEnd(31),
      every.filter((tally) => "abcdef".includes(tally.of)),
    ),
  );
}

function slipRow(name: string, falseFindings: number, tallies: readonly SlipTally[]): string {
  return slipCells(name.padEnd(26) + String(falseFindings).padStart(5), tallies);
}

function slipCells(head: string, tallies: readonly SlipTally[]): string {
  const sum = (of: (tally: SlipTally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  const cells = [sum((t) => t.planted), sum((t) => t.told), sum((t) => t.named), sum((t) => t.restored)];
  return head + cells.map((cell) => String(cell).padStart(7)).join("");
}

function showSlips({ of, missed, unrestored }: SlipTally, lines: readonly string[]): void {
  const show = (what: string, slips: SlipTally["missed"]) =>
    slips.forEach(({ replacements }) => {
      const places = replacements.map(({ line, start, end, after }) => {
        const text = lines[line]!;
        return `${text.slice(Math.max(0, start - 14), start)}[${text.slice(start, end)}→${after}]${text.slice(end, end + 8)}`;
      });
      console.log(`  ${of} ${what} ${places.join(" & ")}`);
    });
  show("missed", missed);
  show("not mended", unrestored);
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
