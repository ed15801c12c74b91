import { textSummary } from "../../../src/present/terminal/summary";
import { type FileResult, outcomeOf } from "../../../src/present/file-result";
import { sampleSnapshot } from "../../support/sample";
import { withCell } from "../../support/snapshots";
import { checkSnapshot } from "../../../tools/shipped";

const right: FileResult = { file: "甲.xlsx", report: checkSnapshot(sampleSnapshot()) };
const wrong: FileResult = {
  file: "乙.xlsx",
  report: checkSnapshot(withCell(sampleSnapshot(), { sheet: "表3", row: 7, column: 5 }, 275.87)),
};
const unread: FileResult = { file: "丙.xls", error: { code: "damaged", message: "文件已损坏。" } };

const summaryOf = (...results: FileResult[]) => textSummary(results.map(outcomeOf));

describe("what several files came to", () => {
  it("is ✓ where every file was checked and none has an error", () => {
    expect(summaryOf(right, right)).toBe("✓ 共 2 个文件：2 个没有错误，0 个有错误，0 个未能检查\n");
  });

  it("is ✗ where one has an error", () => {
    expect(summaryOf(right, wrong)).toBe("✗ 共 2 个文件：1 个没有错误，1 个有错误，0 个未能检查\n");
  });

  it("is ✗ where one was not checked, which is named", () => {
    expect(summaryOf(right, unread)).toBe(
      "✗ 共 2 个文件：1 个没有错误，0 个有错误，1 个未能检查\n  未能检查：丙.xls\n",
    );
  });
});
