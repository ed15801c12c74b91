import fc from "fast-check";
import { type ReferenceToken, areaOf, formulaTokens, recalculate } from "../../src/formula";
import { contains } from "../../src/workbook";
import { type CellEdit, type CellRef, type Position, type Snapshot, a1, columnName, parseA1 } from "../../src/workbook";
import { sheetOf, snapshotOf } from "../support/snapshots";

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

  it("does not guess at numbers kept as text that a sign adds; SUM passes over them", () => {
    const snapshot = sheetWith({ A1: 1, A2: "2", A3: "无", B1: ["=A1+A2", 3], C1: ["=SUM(A1:A3)", 1] });
    const { results: known, unknown } = recalculate(snapshot, [set("A1", "2")]);
    expect(unknown).toEqual([at("B1")]);
    expect(known).toEqual([{ cell: at("C1"), decimal: "2.00" }]);
  });

  it("does not go round in a circle", () => {
    const circle = sheetWith({ A1: 1, B1: ["=A1+C1", 0], C1: ["=B1", 0], D1: ["=SUM(A1:D1)", 0], E1: ["=A1", 1] });
    const { results: known, unknown } = recalculate(circle, [set("A1", "2")]);
    expect(unknown).toEqual(["B1", "C1", "D1"].map(at));
    expect(known).toEqual([{ cell: at("E1"), decimal: "2.00" }]);
  });

  it("knows whole columns and rows, and a cell that was blank before", () => {
    const snapshot = sheetWith({ A1: 1, A3: 4, B1: ["=SUM(A:A)", 5], C1: ["=SUM($2:3)-A3", 0], D1: ["=B1+C1", 5] });
    expect(results(snapshot, set("A2", "7"))).toEqual({ "1,2": "12.00", "1,3": "7.00", "1,4": "19.00" });
  });

  it.each(['=SUMIF(A:A,">0")', "=COUNT(1:2)", "=SUM(合计)", "=SUM(表:表2!A1)", '=INDIRECT("A1")', "=表A[金额]"])(
    "passes over no formula that reads, or may read, a changed cell: %s",
    (formula) => {
      const snapshot = sheetWith({ A1: 1, B5: [formula, 1], C5: ["=B5", 1] });
      expect(recalculate(snapshot, [set("A1", "2")])).toEqual({ results: [], unknown: ["B5", "C5"].map(at) });
    },
  );

  it("leaves alone what reads another workbook's cells", () => {
    const snapshot = sheetWith({ A1: 1, B1: ["=[1]表!A1", 1] });
    expect(recalculate(snapshot, [set("A1", "2")])).toEqual({ results: [], unknown: [] });
  });

  it("carries a change down a column of 20,000 running totals", () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => row + 1);
    const cells = Object.fromEntries(
      rows.flatMap((row): [string, number | [string, number]][] => [
        [`A${row}`, 1],
        [`B${row}`, [row === 1 ? "=A1" : `=B${row - 1}+A${row}`, row]],
      ]),
    );
    expect(results(sheetWith(cells), set("A1", "2"))).toMatchObject({ "1,2": "2.00", "20000,2": "20001.00" });
  });

  it("finds every sum that reads a changed cell, and gives what the cells add up to, whatever it reads", () => {
    const place = fc.record({ row: fc.nat(5), column: fc.nat(5) });
    const area = fc.oneof(
      fc.tuple(place, place).map(([from, to]) => `${a1(from)}:${a1(to)}`),
      fc.tuple(fc.nat(5), fc.nat(5)).map(([from, to]) => `${columnName(from)}:$${columnName(to)}`),
      fc.tuple(fc.nat(5), fc.nat(5)).map(([from, to]) => `$${from + 1}:${to + 1}`),
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 36, maxLength: 36 }),
        area,
        place,
        (numbers, read, changed) => {
          const grid = numbers.map((value, index) => ({ row: Math.floor(index / 6), column: index % 6, value }));
          // the formula stands on a sheet of its own, so that it reads itself in no column or row
          const sum = { row: 0, column: 0, value: 0, formula: `=SUM(表!${read})` };
          const snapshot = snapshotOf(sheetOf("表", [], { cells: grid }), sheetOf("别处", [], { cells: [sum] }));
          const isRead = ({ row, column }: Position) => contains(areaOf(referenceIn(read)), { row, column });
          const now = grid.map((cell) =>
            cell.row === changed.row && cell.column === changed.column ? { ...cell, value: 100 } : cell,
          );
          const total = now.filter(isRead).reduce((all, { value }) => all + value, 0);
          const cell = { sheet: "别处", row: 0, column: 0 };
          expect(recalculate(snapshot, [set(a1(changed), "100")])).toEqual({
            results: isRead(changed) ? [{ cell, decimal: `${total}.00` }] : [],
            unknown: [],
          });
        },
      ),
    );
  });
});

function at(address: string): CellRef {
  return { sheet: "表", ...parseA1(address)! };
}

function referenceIn(formula: string): ReferenceToken {
  return formulaTokens(formula)[0] as ReferenceToken;
}
