import { TEXT_LIMITS } from "../../src/text/paragraphs/limits";
import { ownText, withTextProblem } from "../../src/worker/own-text";
import type { SheetSnapshot } from "../../src/workbook";
import { cleanReport } from "../support/reports";

function sheetOf(name: string, text: string): SheetSnapshot {
  return {
    name,
    visible: true,
    protected: false,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    cells: [{ row: 0, column: 0, value: text }],
  };
}

describe("the text that a workbook has on its own sheet", () => {
  it("is read unasked, and from no other sheet", () => {
    const { text } = ownText({ sheets: [sheetOf("说明", "别的"), sheetOf("预算说明", "收支总预算537.43万元。")] });
    expect(text?.paragraphs.map(({ raw }) => raw)).toEqual(["收支总预算537.43万元。"]);
    expect(ownText({ sheets: [sheetOf("说明", "收支总预算537.43万元。")] })).toEqual({});
  });

  it("that cannot be read is told among what was not checked", () => {
    const { problem, text } = ownText({ sheets: [sheetOf("预算说明", "长\n".repeat(TEXT_LIMITS.paragraphs + 1))] });
    expect(text).toBeUndefined();
    expect(withTextProblem(cleanReport(), problem).unchecked[0]?.reason).toContain("“预算说明”的文字没有核对。");
    expect(withTextProblem(cleanReport(), undefined)).toEqual(cleanReport());
  });
});
