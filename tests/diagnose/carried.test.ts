import fc from "fast-check";
import { type Link, carried } from "../../src/diagnose/search/carried";
import type { Figure } from "../../src/tables";

/** Figures that are nothing but themselves. */
const figures = Array.from({ length: 9 }, (_, index) => ({ cell: { sheet: "表3", row: index, column: 4 } }) as Figure);

/** Links from figures to later ones: `[from, to, weight]`. */
const links = fc
  .array(fc.tuple(fc.nat(figures.length - 2), fc.nat(figures.length - 1), fc.constantFrom(1, -1)), { maxLength: 30 })
  .map((all) => all.filter(([from, to]) => from < to));

function linksAmong(all: readonly (readonly [from: number, to: number, weight: number])[]) {
  const known = new Map(
    figures.map((figure, index): [Figure, Link[]] => [
      figure,
      all.flatMap(([from, to, weight]) => (from === index ? [{ figure: figures[to]!, weight }] : [])),
    ]),
  );
  return (figure: Figure): readonly Link[] => known.get(figure)!;
}

/** What a change of 1 carries to each figure, way by way. */
function wayByWay(from: Figure, linksOf: (figure: Figure) => readonly Link[]): Map<Figure, number> {
  const weights = new Map<Figure, number>();
  const follow = (figure: Figure, by: number): void => {
    weights.set(figure, (weights.get(figure) ?? 0) + by);
    for (const link of linksOf(figure)) follow(link.figure, by * link.weight);
  };
  follow(from, 1);
  return weights;
}

describe("what a change carries through live sums", () => {
  it("is what all ways from the one figure to the other carry together", () => {
    fc.assert(
      fc.property(links, (all) => {
        const linksOf = linksAmong(all);
        expect(carried(figures[0]!, linksOf)).toEqual(wayByWay(figures[0]!, linksOf));
      }),
    );
  });

  it("goes round a circle once", () => {
    const [one, other] = figures as [Figure, Figure];
    const linksOf = linksAmong([
      [0, 1, 1],
      [1, 0, 1],
    ]);
    expect(carried(one, linksOf)).toEqual(
      new Map([
        [one, 1],
        [other, 1],
      ]),
    );
  });

  it("is found at once where sums of sums make more ways than could be gone, and at any depth", () => {
    const chain = Array.from({ length: 50_000 }, (_, row) => ({ cell: { sheet: "表3", row, column: 4 } }) as Figure);
    const below = new Map(chain.map((figure, index) => [figure, chain[index + 1]]));
    const twice = (figure: Figure): Link[] => {
      const next = below.get(figure);
      return next ? [next, next].map((one) => ({ figure: one, weight: 1 })) : [];
    };
    const moved = carried(chain[0]!, twice);
    expect(moved.size).toBe(chain.length);
    expect(moved.get(chain[40]!)).toBe(2 ** 40);
  });
});
