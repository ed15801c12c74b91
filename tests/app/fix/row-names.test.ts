import { refuseMovedRows, rowNames } from "../../../src/app/fix/row-names";
import type { WorkbookEdit } from "../../../src/workbook";
import { placeOf } from "../../support/changes";
import { sheetOf, snapshotOf } from "../../support/snapshots";

const undo: WorkbookEdit[] = [{ cell: placeOf("表3!C2"), before: "", content: { kind: "number", decimal: "7" } }];
const after = snapshotOf(
  sheetOf("表3", [
    ["201", "行政运行", 1],
    ["202", "事业运行", null],
    ["203", "其他", null],
  ]),
);

describe("the row of a cell that was changed", () => {
  it("is known again by the texts to the left of the cell", () => {
    expect(rowNames(undo, after)).toEqual([{ cell: placeOf("表3!C2"), name: "202 事业运行" }]);
    expect(() => refuseMovedRows(rowNames(undo, after), after)).not.toThrow();
  });

  it("is not another one that has come there, though its cell holds what is expected", () => {
    const moved = snapshotOf(
      sheetOf("表3", [
        ["201", "行政运行", 1],
        ["新", "新插入的行", null],
        ["202", "事业运行", null],
      ]),
    );
    expect(() => refuseMovedRows(rowNames(undo, after), moved)).toThrow("表3!C2 所在的行已经不是“202 事业运行”这一行");
  });
});
