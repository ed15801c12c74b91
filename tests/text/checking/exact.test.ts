import fc from "fast-check";
import { type Amount, amountOfFen } from "../../../src/money";
import type { PrintedNumber } from "../../../src/text";
import {
  compareAmount,
  compareChange,
  comparePercent,
  growthRatio,
  knownFigure,
  percentDigits,
  shareRatio,
} from "../../../src/text/checking/exact";

const fenOf = { 元: 100, 万元: 1_000_000 } as const;

/** `447.76` 万元 as a text prints it. */
function money(digits: string, unit: "元" | "万元" = "万元"): PrintedNumber {
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { digits, decimals, unit, amount: amountOfFen(Math.round(Number(digits) * fenOf[unit])) };
}

const percent = (digits: string): PrintedNumber => ({ digits, decimals: digits.split(".")[1]?.length ?? 0, unit: "%" });
const wan = (text: string): Amount => amountOfFen(Math.round(Number(text) * 1_000_000));
const figure = (text: string) => knownFigure(wan(text), "万元");

describe("an amount of a text", () => {
  it("is the figure that the table prints, to the last place", () => {
    expect(compareAmount(money("447.76"), figure("447.76"), "万元")).toBe("holds");
    expect(compareAmount(money("447.77"), figure("447.76"), "万元")).toBe("wrong");
  });

  it("may print fewer decimals, if it rounds", () => {
    expect(compareAmount(money("274982"), figure("274982.48"), "万元")).toBe("coarser");
  });

  it("is told where its decimals were cut off", () => {
    expect(compareAmount(money("328661"), figure("328661.81"), "万元")).toBe("cut");
  });

  it("may print more than the table: then it is anything that the table's figure stands for", () => {
    expect(compareAmount(money("4477612.34", "元"), figure("447.76"), "万元")).toBe("holds");
    expect(compareAmount(money("4477712.34", "元"), figure("447.76"), "万元")).toBe("wrong");
  });

  it("may miss a sum of printed figures by what their rounding explains", () => {
    const sum = knownFigure(wan("100.01"), "万元", 3);
    expect(compareAmount(money("100.02"), sum, "万元", 3)).toBe("rounding");
    expect(compareAmount(money("100.05"), sum, "万元", 3)).toBe("wrong");
  });
});

describe("a change", () => {
  it("is the difference of two printed figures, and may miss it by their rounding", () => {
    const [now, before] = [figure("447.76"), figure("418.36")];
    expect(compareChange(money("29.40"), now, before)).toBe("holds");
    expect(compareChange(money("29.41"), now, before)).toBe("rounding");
    expect(compareChange(money("29.50"), now, before)).toBe("wrong");
  });
});

describe("a percentage", () => {
  it("is rounded half up in the places that the text prints", () => {
    const growth = growthRatio(figure("447.76"), figure("418.36"));
    expect(comparePercent(percent("7.03"), growth)).toBe("holds");
    expect(comparePercent(percent("7.027"), growth)).toBe("holds");
    expect(comparePercent(percent("7.3"), growth)).toBe("wrong");
  });

  it("has an envelope that matters for small bases only", () => {
    expect(comparePercent(percent("30.77"), growthRatio(figure("0.40"), figure("0.30")))).toBe("rounding");
    expect(comparePercent(percent("1.38"), growthRatio(figure("700.10"), figure("812.40")))).toBe("wrong");
    expect(comparePercent(percent("15.31"), growthRatio(figure("115.51"), figure("100.00")))).toBe("wrong");
  });

  it("takes the last share that was pushed to make 100%", () => {
    expect(comparePercent(percent("18.76"), shareRatio(figure("18.7505"), figure("100.00")))).not.toBe("wrong");
  });

  it("that is printed from the figures always holds", () => {
    const amount = fc.integer({ min: 1, max: 10 ** 9 }).map((units) => amountOfFen(units * 10_000));
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 2, max: 4 }), (part, whole, decimals) => {
        const ratio = shareRatio(knownFigure(part, "万元"), knownFigure(whole, "万元"));
        expect(comparePercent(percent(percentDigits(ratio, decimals)), ratio)).toBe("holds");
      }),
    );
  });
});
