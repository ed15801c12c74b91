import fc from "fast-check";
import { AmountOverflow, absolute, add, amountOfFen, printedUnit, subtract, sum } from "../../src/money";

const amount = fc.integer({ min: -1e14, max: 1e14 }).map(amountOfFen);

describe("sums", () => {
  it("are exact: ten thousand times 0.01 元 is 100 元", () => {
    expect(sum(Array.from({ length: 10_000 }, () => amountOfFen(1)))).toBe(10_000);
  });

  it("do not depend on order or grouping", () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 30 }), fc.nat(30), (amounts, cut) => {
        const total = sum(amounts);
        expect(sum([...amounts].reverse())).toBe(total);
        expect(add(sum(amounts.slice(0, cut)), sum(amounts.slice(cut)))).toBe(total);
      }),
    );
  });

  it("undo differences", () => {
    fc.assert(fc.property(amount, amount, (one, other) => expect(add(subtract(one, other), other)).toBe(one)));
  });

  it("have no negative zero", () => {
    expect(Object.is(sum([]), 0)).toBe(true);
    expect(Object.is(subtract(amountOfFen(5), amountOfFen(5)), 0)).toBe(true);
    expect(Object.is(amountOfFen(-0), 0)).toBe(true);
    expect(Object.is(absolute(amountOfFen(0)), 0)).toBe(true);
    expect(absolute(amountOfFen(-7))).toBe(7);
  });

  it("beyond what is exact are refused, never rounded", () => {
    const largest = amountOfFen(Number.MAX_SAFE_INTEGER);
    expect(() => add(largest, amountOfFen(1))).toThrow(AmountOverflow);
    expect(() => sum([largest, amountOfFen(1), amountOfFen(-1)])).toThrow("90万亿元");
    expect(() => amountOfFen(0.5)).toThrow(AmountOverflow);
    expect(() => amountOfFen(NaN)).toThrow(AmountOverflow);
  });
});

describe("the last printed place", () => {
  it("is 0.01 of the measure", () => {
    expect(printedUnit("元")).toBe(1);
    expect(printedUnit("万元")).toBe(10_000);
  });
});
