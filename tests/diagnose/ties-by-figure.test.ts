import { TiesByFigure } from "../../src/diagnose/search/ties-by-figure";
import { figuresOf } from "../../src/tables";
import { deriveEquations, judgeAll } from "../../src/ties";
import { changed } from "../support/changes";
import { sampleSnapshot } from "../support/sample";
import { recognise } from "../../tools/shipped";

/** 表3's total of 行政运行 cannot be read: the ties over it are not checked. */
const disclosure = recognise(changed(sampleSnapshot(), [{ cell: "表3!E8", value: "若干" }]));
const verdicts = judgeAll(deriveEquations(disclosure), disclosure);
const figures = disclosure.tables.flatMap(figuresOf);

describe("the ties of a figure", () => {
  it("are those it stands in, with their side, whether ties are looked through or were put down", () => {
    const ties = new TiesByFigure(verdicts);
    for (const figure of figures) {
      const found: [place: number, weight: number][] = [];
      ties.each([new Map([[figure, 1]])], (place, weight) => found.push([place, weight]));
      const expected = verdicts.equations.flatMap(({ left, right }, place) => {
        if (verdicts.others.get(place)?.verdict === "unchecked") return [];
        const sides = [...left.map((one) => [one, 1] as const), ...right.map((one) => [one, -1] as const)];
        return sides.flatMap(([one, weight]) => (one === figure ? [[place, weight]] : []));
      });
      expect(found).toEqual(expected);
    }
  });

  it("are found for several figures together, each with what goes with it", () => {
    const [one, other] = figures.filter(({ table }) => table === "T7");
    const moved = new Map<number, number>();
    const by = new Map([
      [one!, 2],
      [other!, 3],
    ]);
    new TiesByFigure(verdicts).each([by], (place, weight, amount) =>
      moved.set(place, (moved.get(place) ?? 0) + weight * amount),
    );
    const rowTie = verdicts.equations.findIndex(({ left, right }) => left[0] === one && right.includes(other!));
    expect(moved.get(rowTie)).toBe(2 - 3);
  });

  it("are found for several questions in one look, or after many looks, each question's own", () => {
    const ties = new TiesByFigure(verdicts);
    const questions = figures.map((figure) => new Map([[figure, 1]]));
    const together = () => {
      const found = figures.map((): number[] => []);
      ties.each(questions, (place, _weight, _by, which) => found[which]!.push(place));
      return found;
    };
    const alone = questions.map((question) => {
      const found: number[] = [];
      new TiesByFigure(verdicts).each([question], (place) => found.push(place));
      return found;
    });
    for (let look = 0; look < 20; look++) expect(together()).toEqual(alone);
  });
});
