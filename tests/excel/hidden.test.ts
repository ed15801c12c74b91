import * as fc from "fast-check";
import { hiddenIn } from "../../src/excel/reading/hidden";

const area = { top: 3, left: 1, bottom: 20, right: 9 };
const rectangle = fc
  .tuple(fc.integer({ min: 3, max: 20 }), fc.nat(4), fc.integer({ min: 1, max: 9 }), fc.nat(3))
  .map(([top, down, left, across]) => ({
    top,
    left,
    bottom: Math.min(20, top + down),
    right: Math.min(9, left + across),
  }));

const numbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe("hidden rows and columns", () => {
  it("are those that no visible rectangle reaches", () => {
    fc.assert(
      fc.property(fc.array(rectangle), (visible) => {
        const { rows, columns } = hiddenIn(area, visible);
        const unseen = (row: number) => !visible.some(({ top, bottom }) => top <= row && row <= bottom);
        const unseenAcross = (column: number) => !visible.some(({ left, right }) => left <= column && column <= right);
        expect([...rows]).toEqual(numbers(3, 20).filter(unseen));
        expect([...columns]).toEqual(numbers(1, 9).filter(unseenAcross));
      }),
    );
  });

  it("are all where nothing is visible", () => {
    expect(hiddenIn(area, undefined).rows.size).toBe(18);
  });
});
