import { join } from "node:path";
import { documentOf, truthOf } from "../../../tools/text-quality/truth";
import { World } from "../../../tools/text-quality/world";

const NAME = "01-xj-unit-2024";
const { truth, lines } = truthOf(join(__dirname, "../../.."), NAME);
const world = new World(truth);

/** The text with a slip in it, and with what the findings of a rule offer put in. */
function mended(before: string, after: string, rule: string): readonly string[] {
  const slipped = lines.map((line) => line.replace(before, after));
  expect(slipped).not.toEqual(lines);
  const { findings } = world.check(documentOf(slipped)).check;
  const edits = findings.filter((one) => one.rule === rule).flatMap((one) => one.edits ?? []);
  const left = [...slipped];
  for (const { span, after: right } of [...edits].sort((one, other) => other.span.start - one.span.start)) {
    const line = left[span.paragraph]!;
    left[span.paragraph] = line.slice(0, span.start) + right + line.slice(span.end);
  }
  return left;
}

describe("what a text is offered restores it", () => {
  it("puts the amount in the place of 未安排, as the text writes numbers", () => {
    expect(mended("一般公共预算410.69万元，占", "一般公共预算未安排，占", "n/unarranged")).toEqual(lines);
  });

  it("puts 未安排 in the place of an amount over nothing, as the section writes it", () => {
    expect(mended("国有资本经营预算未安排。", "国有资本经营预算12.34万元。", "n/amount")).toEqual(lines);
  });

  it("puts a name that a list lacks where it belongs, at its end and at its beginning", () => {
    expect(mended("包括：一般公共预算、单位资金。", "包括：一般公共预算。", "n/list")).toEqual(lines);
    expect(mended("包括：一般公共预算、单位资金。", "包括：单位资金。", "n/list")).toEqual(lines);
  });

  it("puts a 款 back between its neighbours", () => {
    expect(mended("津贴补贴、奖金、", "津贴补贴、", "n/list")).toEqual(lines);
  });
});
