import * as fc from "fast-check";
import { areasOf } from "../../src/workbook";

const cells = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(6) }), {
  selector: ({ row, column }) => `${row} ${column}`,
});

describe("cells as rectangles", () => {
  it("covers each cell once, and nothing else, in whatever order the cells come", () => {
    fc.assert(
      fc.property(cells, (given) => {
        const covered = areasOf(given).flatMap(({ top, left, bottom, right }) =>
          Array.from({ length: bottom - top + 1 }, (_row, down) =>
            Array.from({ length: right - left + 1 }, (_column, across) => `${top + down} ${left + across}`),
          ).flat(),
        );
        expect(covered.sort()).toEqual(given.map(({ row, column }) => `${row} ${column}`).sort());
      }),
    );
  });

  it("is one rectangle for a filled block", () => {
    const block = Array.from({ length: 12 }, (_, index) => ({
      row: 3 + Math.floor(index / 4),
      column: 2 + (index % 4),
    }));
    expect(areasOf(block)).toEqual([{ top: 3, left: 2, bottom: 5, right: 5 }]);
  });
});
