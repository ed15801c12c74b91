import fc from "fast-check";
import { cellText, namedPlaceText, shownText } from "../../src/workbook";

describe("what a cell holds as Excel shows it", () => {
  it.each([
    ["544.3100000000001", "544.31"],
    ["0.30000000000000004", "0.3"],
    ["5.684341886080802e-14", "0"],
    ["-1234567.8900000001", "-1234567.89"],
    ["40.7", "40.7"],
    ["2010301", "2010301"],
    ["行政运行", "行政运行"],
    ["", ""],
  ])("%s is shown as %s", (held, shown) => {
    expect(shownText(held)).toBe(shown);
  });

  it("is every amount that was typed, whatever a sum of amounts leaves beyond its 分", () => {
    const fen = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(fc.array(fen, { minLength: 1, maxLength: 20 }), (amounts) => {
        const added = amounts.reduce((total, amount) => total + amount / 100, 0);
        const exact = amounts.reduce((total, amount) => total + amount, 0) / 100;
        expect(Number(shownText(cellText(added)))).toBeCloseTo(exact, 6);
        expect(shownText(cellText(exact))).toBe(cellText(exact));
      }),
    );
  });
});

it("a place is told by row and column beside its address, or by its address alone", () => {
  const place = { sheet: "表6", row: 7, column: 3 };
  expect(namedPlaceText(place, "津贴补贴·合计")).toBe("表6 津贴补贴·合计 D8");
  expect(namedPlaceText(place, undefined)).toBe("表6!D8");
});
