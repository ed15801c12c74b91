import { withMissingResults } from "../../src/formula";
import { type CellValue, NOT_COMPUTED, type Snapshot, cellText } from "../../src/workbook";
import { sheetOf, snapshotOf } from "../support/snapshots";

/** A sheet `表` of one row: values, and formulas without results. */
function row(...contents: readonly (CellValue | null)[]): Snapshot {
  const cells = contents.flatMap((content, column) => {
    if (content === null) return [];
    return typeof content === "string" && content.startsWith("=")
      ? [{ row: 0, column, value: NOT_COMPUTED, formula: content }]
      : [{ row: 0, column, value: content }];
  });
  return snapshotOf(sheetOf("表", [], { cells }));
}

function values(snapshot: Snapshot): string[] {
  return withMissingResults(snapshot).sheets.flatMap(({ cells }) => cells.map(({ value }) => cellText(value)));
}

describe("results that a file does not keep", () => {
  it("are computed where they are sums and differences, one of another", () => {
    expect(values(row("=SUM(B1:C1)-D1", 0.1, 0.2, "=B1+C1"))).toEqual(["0", "0.1", "0.2", "0.3"]);
    expect(values(row("=SUM(B:C)", 1.5, 2))).toEqual(["3.5", "1.5", "2"]);
  });

  it("are taken from the cell that a formula repeats, text or number", () => {
    expect(values(row("=B1", "=C1", "甲州综合服务中心"))).toEqual(Array(3).fill("甲州综合服务中心"));
    expect(values(row("=B1", 4))).toEqual(["4", "4"]);
  });

  it("pass over texts as SUM does, and are not known where a sign meets one", () => {
    expect(values(row("=SUM(B1:C1)", 1, "2"))).toEqual(["1", "1", "2"]);
    expect(values(row("=B1+C1", 1, "2"))[0]).toBe("#GETTING_DATA");
  });

  it.each(["=ROUND(B1,2)", "=[1]表!B1", "=A1+B1", "=B1+别处!A1", "=SUM(B1:D1)"])("stay unknown: %s", (formula) => {
    expect(values(row(formula, 1, 2, { error: "#N/A" }))[0]).toBe("#GETTING_DATA");
  });

  it("are marked as computed here", () => {
    const [computed, typed] = withMissingResults(row("=B1", 4)).sheets[0]!.cells;
    expect([computed?.computedHere, typed?.computedHere]).toEqual([true, undefined]);
  });

  it("are left alone with the whole workbook where none is missing", () => {
    const snapshot = snapshotOf(sheetOf("表", [[1, "a", { error: "#GETTING_DATA" }]]));
    expect(withMissingResults(snapshot)).toBe(snapshot);
  });
});
