import { valuesWorkbook } from "../../src/old-formats";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../src/workbook";
import { readWorkbook } from "../../src/xlsx";
import { sampleSnapshot } from "../support/sample";

function oneSheet(cells: readonly SnapshotCell[], rest: Partial<SheetSnapshot> = {}): Snapshot {
  const nothing = { hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), merges: [], protected: false };
  return { sheets: [{ name: "表", visible: true, ...nothing, cells, ...rest }] };
}

function copied(snapshot: Snapshot): Snapshot {
  return readWorkbook(valuesWorkbook(snapshot));
}

describe("the copy of values", () => {
  it("of the real workbook has its sheets, cells and merged cells", () => {
    expect(copied(sampleSnapshot())).toEqual(sampleSnapshot());
  });

  it.each<[string, Omit<SnapshotCell, "row" | "column">, Omit<SnapshotCell, "row" | "column">]>([
    ["a formula is its result", { value: 3, formula: "=SUM(B1:B2)" }, { value: 3 }],
    ["a text stays one, whatever it begins with", { value: "=1+1" }, { value: "=1+1" }],
    ["leading zeros are shown", { value: 3, text: "03" }, { value: 3, text: "03" }],
    ["a date stays a number", { value: 45352, text: "3-1" }, { value: 45352 }],
    ["an error stays one", { value: { error: "#REF!" } }, { value: { error: "#REF!" } }],
    ["a formula without a result is an error", { value: { error: "#GETTING_DATA" } }, { value: { error: "#N/A" } }],
    ["a truth is its word", { value: true }, { value: "TRUE" }],
    ["a number of many places", { value: 1e-7 }, { value: 1e-7 }],
    ["a large number", { value: 123456789012.34 }, { value: 123456789012.34 }],
  ])("%s", (_, cell, expected) => {
    expect(copied(oneSheet([{ row: 2, column: 1, ...cell }])).sheets[0]!.cells).toEqual([
      { row: 2, column: 1, ...expected },
    ]);
  });

  it("hides what was hidden", () => {
    const hiddenRows = new Set([1, 7]);
    const hiddenColumns = new Set([0, 30]);
    const shown = oneSheet([{ row: 1, column: 2, value: 1 }], { hiddenRows, hiddenColumns }).sheets[0]!;
    const { sheets } = copied({ sheets: [{ ...shown, name: "底稿", visible: false }, shown] });
    expect(sheets.map(({ visible }) => visible)).toEqual([false, true]);
    expect(sheets[1]).toMatchObject({ hiddenRows, hiddenColumns });
  });

  it("shows its first sheet where all were hidden, as Excel opens no other", () => {
    const { sheets } = copied(oneSheet([{ row: 0, column: 0, value: 1 }], { visible: false }));
    expect(sheets[0]!.visible).toBe(true);
  });
});
