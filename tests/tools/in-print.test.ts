import { judge, deriveEquations } from "../../src/ties";
import { readDisclosure } from "../../tools/shipped";
import { inPrint } from "../../tools/synthetic/in-print";
import { EXAMPLES, example } from "../support/national-examples";

describe.each(EXAMPLES)("a made-up ledger in the print of $name", ({ name, template }) => {
  const verdictsIn = (measure: "元" | "万元") => {
    const disclosure = readDisclosure(inPrint(example(name), 1, measure));
    const verdicts = deriveEquations(disclosure).map((tie) => judge(tie, disclosure).verdict);
    return { set: disclosure.template.id, kinds: [...new Set(verdicts)].sort() };
  };

  it("holds every tie in 元", () => {
    expect(verdictsIn("元")).toEqual({ set: template, kinds: ["held"] });
  });

  it("misses some by rounding in 万元, and none by more", () => {
    expect(verdictsIn("万元")).toEqual({ set: template, kinds: ["held", "rounding"] });
  });
});
