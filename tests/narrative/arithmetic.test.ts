import fc from "fast-check";
import { caseOf, growth, percentText, share } from "../../src/narrative";
import { type Amount, amountOfFen } from "../../src/money";

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

describe("the case of two years", () => {
  it.each([
    [5, undefined, "no-prior"],
    [0, 0, "both-zero"],
    [5, 0, "from-zero"],
    [0, 5, "to-zero"],
    [5, 5, "unchanged"],
    [6, 5, "increase"],
    [4, 5, "decrease"],
  ] as const)("of %p after %p is %s", (now, before, found) => {
    expect(caseOf(wan(now), before === undefined ? undefined : wan(before))).toBe(found);
  });
});
