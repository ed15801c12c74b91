import { caseOf } from "../../src/narrative";
import { amountOfFen } from "../../src/money";

const wan = (text: number) => amountOfFen(Math.round(text * 1_000_000));

describe("the case of two years", () => {
  it.each([
    [5, undefined, "no-prior"],
    [0, 0, "both-zero"],
    [5, 0, "from-zero"],
    [0, 5, "to-zero"],
    [5, 5, "unchanged"],
    [6, 5, "increase"],
    [4, 5, "decrease"],
  ] as const)("of %p after %p is %s", (now, before, found) => {
    expect(caseOf(wan(now), before === undefined ? undefined : wan(before))).toBe(found);
  });
});
