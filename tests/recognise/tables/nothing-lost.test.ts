import fc from "fast-check";
import type { CellValue, SheetSnapshot, Snapshot, SnapshotCell } from "../../../src/workbook";
import { sheetOf, snapshotOf } from "../../support/snapshots";
import { sampleSnapshot } from "../../support/sample";
import { recognise } from "../../../tools/shipped";

const WORDS = [
  ...sampleSnapshot().sheets.flatMap((sheet) => sheet.cells.map((cell) => cell.value)),
  "单位：元",
  "编制单位：",
  "续表",
  "备注",
  "序号",
  "上年数",
  "注：无",
  "(",
  "[",
  "表",
  "",
  "　",
  "#",
];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  fc.double(),
  fc.integer(),
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.boolean(),
  fc.constantFrom("#REF!", "#VALUE!").map((error) => ({ error })),
);

const cell: fc.Arbitrary<SnapshotCell> = fc.record(
  { row: fc.nat(25), column: fc.nat(12), value, formula: fc.constant("=A1"), text: fc.string() },
  { requiredKeys: ["row", "column", "value"] },
);

const sheet: fc.Arbitrary<SheetSnapshot> = fc
  .tuple(fc.constantFrom("表3", "3", "目录", "单位支出总体情况表", "Sheet1"), fc.array(cell, { maxLength: 150 }))
  .map(([name, cells]) => sheetOf(name, [], { cells }));

/** A sheet's numbers that are not zero, by address, less those that the disclosure accounts for. */
function lost(snapshot: Snapshot): string[] {
  const disclosure = recognise(snapshot);
  const accounted = new Set<string>();
  const columns = new Set<string>();
  const key = (at: { sheet: string; row: number; column: number }) => `${at.sheet}!${at.row},${at.column}`;
  for (const table of [...disclosure.tables, ...disclosure.duplicates]) {
    for (const row of table.rows) {
      for (const figure of row.figures) accounted.add(key(figure.cell));
      for (const ref of [...row.codeCells, row.nameCell, row.projectCell]) if (ref) accounted.add(key(ref));
      if (row.codeProblem)
        for (const { column } of table.columns) accounted.add(key({ ...row, sheet: table.sheet, column }));
    }
  }
  const rows = new Set<string>();
  for (const { reason, cell: at } of disclosure.unplaced) {
    if (reason === "row") rows.add(`${at.sheet}!${at.row}`);
    if (reason === "column") columns.add(`${at.sheet}!${at.column}`);
  }
  const inTables = new Set([...disclosure.tables, ...disclosure.duplicates].map((table) => table.sheet));
  return snapshot.sheets.flatMap((one) =>
    one.cells.flatMap((at) => {
      const place = { sheet: one.name, row: at.row, column: at.column };
      if (!inTables.has(one.name) || typeof at.value !== "number" || at.value === 0) return [];
      const told =
        accounted.has(key(place)) || rows.has(`${one.name}!${at.row}`) || columns.has(`${one.name}!${at.column}`);
      return told ? [] : [key(place)];
    }),
  );
}

describe("nothing is dropped in silence", () => {
  it("the sample's every number is a figure", () => {
    expect(lost(sampleSnapshot())).toEqual([]);
  });

  it("amounts scattered over the body of a table are figures or are reported", () => {
    const amount = fc.tuple(fc.integer({ min: 5, max: 20 }), fc.nat(9), fc.integer({ min: 1, max: 99_999 }));
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 30 }), fc.constantFrom(...sampleSnapshot().sheets), (amounts, base) => {
        const scattered = amounts
          .filter(([row]) => row >= 6)
          .map(([row, column, hundredths]): SnapshotCell => ({ row, column, value: hundredths + 0.25 }));
        const taken = new Set(scattered.map(({ row, column }) => `${row},${column}`));
        const kept = base.cells.filter(({ row, column }) => !taken.has(`${row},${column}`));
        const placed = new Map([...kept, ...scattered].map((one) => [`${one.row},${one.column}`, one]));
        const cells = [...placed.values()].sort((a, b) => a.row - b.row || a.column - b.column);
        expect(lost(snapshotOf({ ...base, cells }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("rows in any order, with any cells emptied, lose no amount", () => {
    const base = sampleSnapshot().sheets[6]!;
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(base.cells.length - 1), { maxLength: 20 }), (emptied) => {
        const cells = base.cells.filter((one, index) => one.row < 5 || !emptied.includes(index));
        expect(lost(snapshotOf({ ...base, cells }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("any cells at all", () => {
  it("are read without a crash, and the same cells give the same disclosure", () => {
    fc.assert(
      fc.property(fc.uniqueArray(sheet, { maxLength: 3, selector: ({ name }) => name }), (sheets) => {
        const disclosure = recognise({ sheets });
        expect(recognise({ sheets })).toEqual(disclosure);
        for (const { cell: at } of disclosure.unplaced) expect(sheets.map(({ name }) => name)).toContain(at.sheet);
      }),
      { numRuns: 150 },
    );
  });

  it("an empty workbook and an empty sheet hold no tables", () => {
    expect(recognise({ sheets: [] })).toMatchObject({ tables: [], unplaced: [], otherSheets: [] });
    expect(recognise(snapshotOf(sheetOf("表1", [])))).toMatchObject({ tables: [], unplaced: [], otherSheets: ["表1"] });
  });
});
