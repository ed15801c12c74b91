import { recalculate } from "../../../src/app/fix/recalculate";
import { type CellEdit, type Snapshot, parseA1 } from "../../../src/workbook";
import { sheetOf, snapshotOf } from "../../support/snapshots";

/** A sheet `表` with values and formulas by address. */
function sheetWith(cells: Readonly<Record<string, number | string | [formula: string, value: number]>>): Snapshot {
  const placed = Object.entries(cells).map(([address, cell]) => {
    const position = parseA1(address)!;
    return Array.isArray(cell) ? { ...position, value: cell[1], formula: cell[0] } : { ...position, value: cell };
  });
  return snapshotOf(sheetOf("表", [], { cells: placed }));
}

function set(address: string, decimal: string): CellEdit {
  return { cell: { sheet: "表", ...parseA1(address)! }, before: "", content: { kind: "number", decimal } };
}

function results(snapshot: Snapshot, ...edits: CellEdit[]): Record<string, string> {
  const { results: all } = recalculate(snapshot, edits);
  return Object.fromEntries(all.map(({ cell, decimal }) => [`${cell.row + 1},${cell.column + 1}`, decimal]));
}

describe("recalculating after edits", () => {
  it("carries a change through sums of sums, exactly", () => {
    const snapshot = sheetWith({
      A1: 0.1,
      A2: 0.2,
      A3: ["=SUM(A1:A2)", 0.3],
      B3: 1,
      C3: ["=A3-B3", -0.7],
      D3: ["=SUM(B3:B3)", 1],
    });
    expect(results(snapshot, set("A1", "0.7"))).toEqual({ "3,1": "0.90", "3,3": "-0.10" });
  });

  it("leaves alone what reads no changed cell", () => {
    expect(results(sheetWith({ A1: 1, B1: 2, C1: ["=B1", 2] }), set("A1", "9"))).toEqual({});
  });

  it("names formulas of other kinds that read a changed cell, and what reads them", () => {
    const snapshot = sheetWith({ A1: 1, B1: ["=ROUND(A1,1)", 1], C1: ["=B1+A1", 2], D1: ["=ROUND(E1,1)", 0] });
    const { results: known, unknown } = recalculate(snapshot, [set("A1", "2")]);
    expect(known).toEqual([]);
    expect(unknown.map(({ column }) => column)).toEqual([1, 2]);
  });

  it("does not guess at numbers kept as text, and survives formulas in a circle", () => {
    expect(recalculate(sheetWith({ A1: 1, A2: "2", B1: ["=A1+A2", 3] }), [set("A1", "2")]).unknown).toHaveLength(1);
    const circle = sheetWith({ A1: 1, B1: ["=A1+C1", 0], C1: ["=B1", 0] });
    expect(recalculate(circle, [set("A1", "2")]).unknown).toHaveLength(2);
  });
});
