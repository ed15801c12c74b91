import fc from "fast-check";
import { type Amount, amountOfFen, growth, growthText, percentText, share } from "../../src/money";

const amounts = fc.integer({ min: 0, max: 9_000_000_000_000_000 }).map(amountOfFen);
const positive = amounts.filter((amount) => amount > 0);
const wan = (text: number) => amountOfFen(Math.round(text * 1_000_000));

/** True where hundredths of a percent are part / whole to the nearest, halves up: −w < 2·(p·w − 10000·a) ≤ w. */
function isNearest(percent: bigint, part: bigint, whole: bigint): boolean {
  const twice = 2n * (percent * whole - 10_000n * part);
  return -whole < twice && twice <= whole;
}

describe("what follows from printed figures", () => {
  it("a share is the nearest hundredth of a percent, halves up, whatever the amounts", () => {
    fc.assert(
      fc.property(amounts, positive, (part, whole) => isNearest(share(part, whole)!, BigInt(part), BigInt(whole))),
    );
  });

  it("growth is that of the difference, without its sign", () => {
    fc.assert(
      fc.property(amounts, positive, (now, before) => {
        const difference = BigInt(now) - BigInt(before);
        return isNearest(growth(now, before)!, difference < 0n ? -difference : difference, BigInt(before));
      }),
    );
  });

  it("is as the published text has it", () => {
    expect(percentText(share(wan(447.76), wan(537.43))!)).toBe("83.32");
    expect(percentText(growth(wan(447.76), wan(418.36))!)).toBe("7.03");
    expect(percentText(growth(wan(14.5), wan(1))!)).toBe("1350.00");
    expect(percentText(growth(wan(20), wan(5.2))!)).toBe("284.62");
  });

  it("rounds exact halves up: 1 of 20000 is 0.01%", () => {
    expect(percentText(share(1 as Amount, 20_000 as Amount)!)).toBe("0.01");
    expect(percentText(share(1 as Amount, 20_001 as Amount)!)).toBe("0.00");
  });

  it("is not there where there is no base", () => {
    expect(share(wan(1), wan(0))).toBeUndefined();
    expect(growth(wan(1), wan(0))).toBeUndefined();
    expect(share(wan(-1), wan(5))).toBeUndefined();
  });
});

describe("growth as a text", () => {
  it("is exact where a float is not: 0.005 more of 1.00 is 0.50%, 1.005% more is 1.01%", () => {
    expect(growthText(amountOfFen(100_500), amountOfFen(100_000), 2, 100)).toBe("0.50");
    expect(growthText(amountOfFen(101_005), amountOfFen(100_000), 2, 100)).toBe("1.01");
  });

  it("has its sign, and is a ratio where a cell shows percent by itself", () => {
    expect(growthText(amountOfFen(87_500), amountOfFen(100_000), 4, 1)).toBe("-0.1250");
    expect(growthText(amountOfFen(87_500), amountOfFen(100_000), 1, 100)).toBe("-12.5");
    expect(growthText(amountOfFen(3), amountOfFen(2), 0, 100)).toBe("50");
  });

  it("is that of `growth` without its sign", () => {
    fc.assert(
      fc.property(amounts, positive, (now, before) => {
        const text = growthText(now, before, 2, 100);
        return text.replace("-", "") === percentText(growth(now, before)!);
      }),
    );
  });
});
