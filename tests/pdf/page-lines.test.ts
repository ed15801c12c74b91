import { linesOfPage, type PlacedText } from "../../src/pdf/page-lines";
import { isReadable } from "../../src/pdf/readable";

/** A piece of 12 points: each character is as wide. */
function piece(text: string, left: number, down: number): PlacedText {
  return { text, left, right: left + 12 * text.length, down, height: 12 };
}

describe("the lines of a page", () => {
  it("are made by place, whatever order the file has", () => {
    expect(linesOfPage([piece("乙", 80, 140), piece("537.43万元。", 128, 100.5), piece("收入预算", 80, 100)])).toEqual([
      "收入预算537.43万元。",
      "乙",
    ]);
  });

  it("keep apart what is printed apart", () => {
    expect(linesOfPage([piece("合计", 80, 100), piece("1.00", 200, 100), piece("2.00", 300, 100)])).toEqual([
      "合计 1.00 2.00",
    ]);
  });

  it("are none where nothing is printed", () => {
    expect(linesOfPage([piece(" ", 80, 100)])).toEqual([]);
  });
});

describe("what a PDF says", () => {
  it("can be read where it is Chinese, radicals for characters among it", () => {
    expect(isReadable(["2024年⼀般公共预算比上年增⻓3.5%（见表3）。", "• 第1项；“三公”经费"])).toBe(true);
  });

  it("cannot where the characters are none of a Chinese document", () => {
    expect(isReadable(["\u0003\u0004\u0005 12"])).toBe(false);
    expect(isReadable(["收入预算", "ŶŷŸŹźŻ"])).toBe(false);
    expect(isReadable(["12.00"])).toBe(false);
  });
});
