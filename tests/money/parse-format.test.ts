import fc from "fast-check";
import {
  type Amount,
  type Measure,
  amountOfFen,
  formatAmount,
  parseAmountText,
  parseDecimal,
  parseNumber,
} from "../../src/money";

const measure = fc.constantFrom<Measure>("元", "万元");
const anyAmount = fc.maxSafeInteger().map(amountOfFen);
/** What a budget can have: up to 10 万亿元. */
const budgetAmount = fc.integer({ min: -1e15, max: 1e15 }).map(amountOfFen);

describe("an amount printed and read again", () => {
  it("is the same amount, in either measure, however large", () => {
    fc.assert(
      fc.property(anyAmount, measure, (amount, unit) => {
        expect(parseDecimal(formatAmount(amount, unit), unit)).toMatchObject({ amount, exact: true });
      }),
    );
  });

  it("is the same next to a whole 万元 of the largest amounts, where a division comes closest to rounding up", () => {
    const nearWhole = fc
      .integer({ min: 8_000_000_000, max: 9_007_199_253 })
      .map((wan) => amountOfFen(wan * 1e6 + 999_999));
    fc.assert(
      fc.property(nearWhole, (amount) => {
        expect(parseDecimal(formatAmount(amount, "万元"), "万元")!.amount).toBe(amount);
      }),
    );
  });

  it("is the same as text with thousands separated, in full-width digits, with spaces, with a sign of currency", () => {
    fc.assert(
      fc.property(budgetAmount, measure, (amount, unit) => {
        const text = formatAmount(amount, unit);
        const [whole, fraction] = text.split(".");
        const grouped = `${whole!.replace(/\B(?=(\d{3})+$)/g, ",")}.${fraction!}`;
        const wide = [...grouped].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join("");
        for (const written of [text, grouped, wide, ` ${grouped}\u00a0`, `￥${grouped}`]) {
          expect(parseAmountText(written, unit)).toMatchObject({ kind: "amount", amount });
        }
      }),
    );
  });

  it("in brackets is negative", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e15 }), measure, (fen, unit) => {
        const text = formatAmount(amountOfFen(fen), unit);
        expect(parseAmountText(`（${text}）`, unit)).toMatchObject({ kind: "amount", amount: -fen });
      }),
    );
  });

  it("is the same as a cell's number, where it has no more than fifteen digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }), measure, (fen, unit) => {
        const text = formatAmount(amountOfFen(fen), unit);
        expect(parseNumber(Number(text), unit)).toMatchObject({ amount: fen, exact: true });
      }),
    );
  });
});

describe("元 and 万元", () => {
  it("differ by ten thousand", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (hundredths) => {
        const text = formatAmount(amountOfFen(hundredths), "元");
        expect(parseDecimal(text, "万元")!.amount).toBe(hundredths * 10_000);
      }),
    );
  });

  it.each([
    ["305.44", "万元", 305_440_000],
    ["305.44", "元", 30_544],
    ["0.01", "元", 1],
    ["0.01", "万元", 10_000],
    ["0.000001", "万元", 1],
    ["-71.29", "万元", -71_290_000],
    ["1.5e3", "元", 150_000],
    ["1E-2", "元", 1],
  ] as const)("%s %s", (text, unit, fen) => {
    expect(parseDecimal(text, unit)).toMatchObject({ amount: fen, exact: true });
  });

  it.each([
    [0, "万元", "0.00"],
    [1, "万元", "0.000001"],
    [10_000, "万元", "0.01"],
    [305_440_000, "万元", "305.44"],
    [-1, "元", "-0.01"],
    [123_456, "元", "1234.56"],
  ] as const)("%d 分 in %s is %s", (fen, unit, text) => {
    expect(formatAmount(fen as Amount, unit)).toBe(text);
  });
});

describe("decimals", () => {
  it.each([
    ["305.440", 2],
    ["305", 0],
    ["0.10", 1],
    ["300", 0],
    ["1.25e1", 1],
    ["1.234567", 6],
  ])("%s has %d", (text, decimals) => {
    expect(parseDecimal(text, "万元")!.decimals).toBe(decimals);
  });

  it("below a 分 are rounded half away from zero, and said to be", () => {
    expect(parseDecimal("0.005", "元")).toEqual({ amount: 1, decimals: 3, exact: false });
    expect(parseDecimal("-0.005", "元")).toEqual({ amount: -1, decimals: 3, exact: false });
    expect(parseDecimal("0.0049", "元")).toEqual({ amount: 0, decimals: 4, exact: false });
    expect(parseDecimal("-0.004", "元")!.amount).toBe(0);
  });
});

describe("a cell's number", () => {
  it("is what Excel shows in fifteen digits, not what the float has beyond", () => {
    expect(parseNumber(0.1 + 0.2, "万元")).toEqual({ amount: 300_000, decimals: 1, exact: true });
    expect(parseNumber(1.1 * 3, "元")).toEqual({ amount: 330, decimals: 1, exact: true });
    expect(parseNumber(1e-7, "万元")).toMatchObject({ amount: 0, exact: false });
    expect(parseNumber(-0, "元")!.amount).toBe(0);
  });

  it("is the same as the text of these fifteen digits, whatever the number", () => {
    const numbers = fc.oneof(
      fc.double(),
      fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 8 })).map(([digits, places]) => digits / 10 ** places),
      fc.tuple(fc.integer(), fc.integer({ min: 0, max: 8 })).map(([digits, places]) => digits / 10 ** places),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom("元", "万元"), (number, measure) => {
        fc.pre(Number.isFinite(number));
        const digits = String(Number(number.toPrecision(15)));
        expect(parseNumber(number, measure)).toEqual(parseDecimal(digits, measure));
      }),
    );
  });

  it("is no amount where it is not finite or too large to be exact", () => {
    for (const value of [NaN, Infinity, -Infinity, 1e300, 9.1e13, -9.1e13])
      expect(parseNumber(value, "元")).toBeUndefined();
    expect(parseNumber(9e9, "万元")!.amount).toBe(9e15);
    expect(parseNumber(9.1e9, "万元")).toBeUndefined();
  });

  it("is what its fifteen digits are as a text, whatever it is", () => {
    const written = fc
      .tuple(fc.integer(), fc.integer({ min: 0, max: 9 }))
      .map(([digits, places]) => digits / 10 ** places);
    fc.assert(
      fc.property(fc.oneof(written, fc.double({ noNaN: true })), measure, (value, unit) => {
        const text = Number.isFinite(value) ? String(Number(value.toPrecision(15))) : "";
        expect(parseNumber(value, unit)).toEqual(parseDecimal(text, unit));
      }),
    );
  });

  it("never throws, whatever it is", () => {
    fc.assert(fc.property(fc.double(), measure, (value, unit) => void parseNumber(value, unit)));
  });
});

describe("text of an amount cell", () => {
  it.each(["", " ", "\u3000", "-", "—", "——", "–", "－", "/", "\ufeff"])("%j says nothing", (text) => {
    expect(parseAmountText(text, "元")).toEqual({ kind: "blank" });
  });

  it.each([
    "1,23",
    "1,2345",
    "12,34.5",
    ",123",
    "1.2.3",
    "12万",
    "约5",
    "#REF!",
    "1 2a",
    "()",
    "--5",
    "1e400",
    "0x10",
    "٣",
  ])("%j is unreadable rather than guessed", (text) => {
    expect(parseAmountText(text, "元").kind).toBe("unreadable");
  });

  it.each([
    [".5", 50],
    ["-.5", -50],
    ["+3", 300],
    ["3.", 300],
    ["1,234,567.89", 123_456_789],
    ["（1,234.50）", -123_450],
    ["−5.00", -500],
  ])("%s is read", (text, fen) => {
    expect(parseAmountText(text, "元")).toMatchObject({ kind: "amount", amount: fen });
  });

  it("never throws, whatever it is", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), measure, (text, unit) => void parseAmountText(text, unit)));
  });
});
