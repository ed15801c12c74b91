import fc from "fast-check";
import { plainDecimal, shiftDecimal } from "../../src/money";

describe("plainDecimal", () => {
  it.each([
    [305.44, "305.44"],
    [-0.5, "-0.5"],
    [1e-7, "0.0000001"],
    [1.5e21, "1500000000000000000000"],
    [0.1 + 0.2, "0.3"],
    [0, "0"],
  ])("writes %p as %s", (value, text) => {
    expect(plainDecimal(value)).toBe(text);
  });

  it("refuses what is no finite number", () => {
    expect(() => plainDecimal(Number.NaN)).toThrow(RangeError);
    expect(() => plainDecimal(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe("shiftDecimal", () => {
  it.each([
    ["1.25", 1, "12.5"],
    ["-1.25", 4, "-12500"],
    ["12345678.9", -4, "1234.56789"],
    ["0.01", -4, "0.000001"],
    ["0", 4, "0"],
  ])("moves the point of %s by %i places: %s", (text, places, shifted) => {
    expect(shiftDecimal(text, places)).toBe(shifted);
  });

  it("refuses what is no plain decimal", () => {
    expect(() => shiftDecimal("1e5", 1)).toThrow(RangeError);
  });

  it("gives back what is shifted there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.integer({ min: -12, max: 12 }), (digits, places) => {
        expect(shiftDecimal(shiftDecimal(String(digits), places), -places)).toBe(String(digits));
      }),
    );
  });
});
