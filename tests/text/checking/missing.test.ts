import { join } from "node:path";
import type { TextSentence } from "../../../src/text";
import type { TextFinding } from "../../../src/text/checking";
import { documentOf, truthOf } from "../../../tools/text-quality/truth";
import { World } from "../../../tools/text-quality/world";

const ROOT = join(__dirname, "../../..");

/** Statements that no text has to make: what had money last year only, our own parts of a fund, and secret projects, of which only the unit knows. */
const NOT_WANTED = ["2023年未安排预算", "其中：基本支出0.00万元", "财政拨款项目涉密", "财政专户（教育收费）未安排"];

/** Sentences of which another in the same section tells the same, or the whole of it: 政府性基金预算未安排 tells of what is transferred, too. */
const TOLD_TWICE = [
  "预算安排规模",
  "“三公”经费数为0.00万元",
  "基金安排的转移支付资金未安排",
  "上级国有资本经营预算安排的",
];

const isOneOf = (words: readonly string[], text: string) => words.some((one) => text.includes(one));
const idOf = ({ rule, messageId, subject }: TextFinding) => `${rule}/${messageId}/${subject}`;

/** The lines with the sentences taken out of them. */
function without(lines: readonly string[], gone: readonly TextSentence[]): string[] {
  const left = [...lines];
  const spans = gone.flatMap((one) => one.spans).sort((one, other) => other.start - one.start);
  for (const { paragraph, start, end } of spans)
    left[paragraph] = left[paragraph]!.slice(0, start) + left[paragraph]!.slice(end);
  return left;
}

describe.each(["01-xj-unit-2024", "02-xj-institution-2023", "03-xj-department-2025"])("the text %s", (name) => {
  const { truth, lines } = truthOf(ROOT, name);
  const world = new World(truth);
  const { reading, check } = world.check(documentOf(lines));
  const known = new Set(check.findings.map(idOf));
  const rawOf = ({ spans }: TextSentence) =>
    spans.map(({ paragraph, start, end }) => lines[paragraph]!.slice(start, end)).join("");
  const saying = reading.sentences.filter(({ spans }) =>
    spans.some(({ paragraph, start, end }) =>
      reading.claims.some(
        ({ kind, spans: [own] }) =>
          kind !== "project" && own?.paragraph === paragraph && own.start >= start && own.end <= end,
      ),
    ),
  );

  const bySection = new Map<string | undefined, TextSentence[]>();
  for (const one of saying) bySection.set(one.section, [...(bySection.get(one.section) ?? []), one]);

  it("misses each wanted sentence that is taken out of it: nothing of it passes in silence", () => {
    // sections know nothing of each other: one sentence of each goes at a time
    const turns = Math.max(...[...bySection.values()].map(({ length }) => length));
    const silent = Array.from({ length: turns }, (_, turn) => {
      const gone = [...bySection.values()].flatMap((sentences) => sentences[turn] ?? []);
      const { findings } = world.check(documentOf(without(lines, gone))).check;
      const told = new Set(findings.filter((one) => !known.has(idOf(one))).map(({ section }) => section));
      return gone.filter(({ section }) => !told.has(section));
    }).flat();

    expect(silent.map(rawOf).filter((text) => !isOneOf(NOT_WANTED, text) && !isOneOf(TOLD_TWICE, text))).toEqual([]);
  });

  it("lacks nothing as it is", () => {
    expect(check.findings.filter(({ rule }) => rule === "n/missing")).toEqual([]);
  });
});
