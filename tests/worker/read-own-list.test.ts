import { readFileSync } from "node:fs";
import { ownListOf } from "../../src/app/codes/own-list";
import { ownListOfFile } from "../../src/worker/read-own-list";
import { sheetOf, snapshotOf } from "../support/snapshots";

describe("a list of codes", () => {
  it("is read from the sheet that has a header of codes and names", () => {
    const list = sheetOf("科目表", [
      ["科目编码", "科目名称"],
      ["2010301", "行政运行"],
      ["2010399", ""],
    ]);
    expect(ownListOf(snapshotOf(sheetOf("别的", [["一", 1]]), list))).toMatchObject({
      kind: "list",
      list: { entries: [{ code: "2010301", name: "行政运行", source: "own" }], problems: [{ row: 3 }] },
    });
  });

  it("is none where no sheet has one, or none of its rows a code", () => {
    expect(ownListOf(snapshotOf(sheetOf("别的", [["一", 1]])))).toEqual({ kind: "none" });
    expect(ownListOf(snapshotOf(sheetOf("空表", [["科目编码", "科目名称"]])))).toEqual({ kind: "none" });
  });

  it("is read from a real file, and a file that is none is told with its reason", () => {
    const sample = new Uint8Array(readFileSync("samples/budget-2024.xlsx"));
    expect(ownListOfFile(sample).kind).toBe("list");
    expect(ownListOfFile(new TextEncoder().encode("不是工作簿"))).toMatchObject({
      kind: "unreadable",
      reason: expect.stringContaining("这不是 .xlsx 工作簿") as string,
    });
  });
});
