import fc from "fast-check";
import { editDistance, similarity, similarityBound, slipBetween } from "../../src/catalogue/similarity";

test.each([
  ["2010301", "2013001", "swapped"],
  ["2010301", "2010801", "digit"],
  ["2010301", "201301", "length"],
  ["2010301", "20103011", "length"],
  ["2010301", "2010301", undefined],
  ["2010301", "2019901", undefined],
  ["2010301", "20103", undefined],
])("%s typed for %s: %s", (typed, meant, slip) => {
  expect(slipBetween(typed, meant)).toBe(slip);
  expect(slipBetween(meant, typed)).toBe(slip);
});

test.each([
  ["行政运行", "行政运行", 0],
  ["行政运转", "行政运行", 1],
  ["运行", "行政运行", 2],
  ["", "行政", 2],
])("%s is %s after so many changes", (a, b, changes) => {
  expect(editDistance(a, b)).toBe(changes);
});

const text = fc.string({ unit: fc.constantFrom(..."行政运事业管理"), maxLength: 12 });

test("similarity is 1 for the same text, the same both ways, and never above its bound", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(similarity(a, a)).toBe(1);
      expect(similarity(a, b)).toBe(similarity(b, a));
      expect(similarity(a, b)).toBeLessThanOrEqual(similarityBound(new Set(a), a.length, b));
    }),
  );
});
