import fc from "fast-check";
import { checkSnapshot } from "../../tools/shipped";
import { readDisclosure } from "../../tools/shipped";
import { type Figure, figuresOf } from "../../src/tables";
import { cellInFormula } from "../../src/workbook";
import { changed } from "../support/changes";
import { sampleSnapshot } from "../support/sample";

/** The figures of the sample that are printed alike in four cells or more, each with its cells; 单位资金 that equal them by chance are another figure. */
function printedOften(): (readonly [name: string, cells: readonly Figure[]])[] {
  const byFigure = new Map<string, Figure[]>();
  for (const figure of readDisclosure(sampleSnapshot()).tables.flatMap(figuresOf)) {
    const { query, amount, blank, rowName, column } = figure;
    if (blank || column === "unitFunds" || query.function === undefined || query.project !== undefined) continue;
    const key = `${query.function} ${rowName} ${amount}`;
    byFigure.set(key, [...(byFigure.get(key) ?? []), figure]);
  }
  return [...byFigure].filter(([, cells]) => cells.length >= 4);
}

describe("one figure that is wrong alike wherever it is printed", () => {
  it("is one cause with all its cells and what they should say, and is not changed unasked", () => {
    fc.assert(
      fc.property(fc.constantFrom(...printedOften()), fc.integer({ min: 1, max: 9 }), ([, cells], tens) => {
        const right = cells[0]!.amount / 1_000_000;
        const wrong = right + 10 * tens;
        // A figure that is just doubled may as well be one that is missing elsewhere: then no cell is accused.
        fc.pre(wrong !== 2 * right);
        const report = checkSnapshot(
          changed(
            sampleSnapshot(),
            cells.map(({ cell }) => ({ cell: cellInFormula(cell), value: Number(wrong.toFixed(2)) })),
          ),
        );
        const best = report.suspects.filter(({ rank }) => rank === 0);
        expect(best.map(({ place }) => cellInFormula(place)).sort()).toEqual(
          cells.map(({ cell }) => cellInFormula(cell)).sort(),
        );
        expect(new Set(best.map(({ group }) => group)).size).toBe(1);
        expect(
          best.every(({ suggested, fix }) => suggested === (cells[0]!.amount / 1_000_000).toFixed(2) && !fix?.safe),
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
