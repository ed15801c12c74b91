import { amountName, formulaName, placeName, valueName } from "../../../src/present/wording/cells";
import { checkSnapshot } from "../../../tools/shipped";
import { changed } from "../../support/changes";
import { sampleSnapshot } from "../../support/sample";

const report = checkSnapshot(changed(sampleSnapshot(), [{ cell: "表3!F8", value: 275.87000000000006 }]));
const finding = report.findings.find(({ rule }) => rule === "t3/row")!;

describe("a cell of a report", () => {
  it("is named by row and column beside its address", () => {
    expect(finding.cells.map(placeName)).toEqual([
      "表3 行政运行·合计 E8",
      "表3 行政运行·基本支出 F8",
      "表3 行政运行·项目支出 G8",
    ]);
    expect(placeName(report.suspects[0]!)).toBe("表3 行政运行·基本支出 F8");
  });

  it("holds an amount as it is printed", () => {
    expect(finding.cells.map(valueName)).toEqual(["305.44", "275.87", "29.67"]);
    expect(valueName({ value: "" })).toBe("（空）");
  });
});

it("a tie is said in words, with the address of each figure", () => {
  expect(formulaName(finding)).toBe("表3 行政运行 合计（E8） ＝ 基本支出（F8） ＋ 项目支出（G8）");
  expect(finding.formula).toBe("表3!E8 = 表3!F8 + 表3!G8");
});

it.each([
  ["40.7", "40.70"],
  ["544.3100000000001", "544.31"],
  ["-3", "-3.00"],
  ["1.2345", "1.2345"],
  ["暂无", "暂无"],
  ["", "（空）"],
])("the number %s is printed as the amount %s", (held, printed) => {
  expect(amountName(held)).toBe(printed);
});
