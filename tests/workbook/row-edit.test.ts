import { newSum } from "../../src/formula";
import {
  EditRefused,
  type RowInsertion,
  apart,
  newRowAfter,
  refuseFuller,
  refuseStaleRow,
  rowAfter,
} from "../../src/workbook";

function insertion(row: number, change: Partial<RowInsertion> = {}): RowInsertion {
  return { insert: { sheet: "表3", row }, like: row, cells: [], held: [], ...change };
}

describe("several rows put in together", () => {
  const [upper, lower, elsewhere] = [insertion(6), insertion(9), { ...insertion(2), insert: { sheet: "表5", row: 2 } }];
  const all = [upper, lower, elsewhere];

  it("are made from the bottom up, after the changes of cells", () => {
    const cell = { cell: { sheet: "表3", row: 1, column: 1 }, before: "", content: { kind: "blank" as const } };
    expect(apart([upper, cell, lower])).toEqual({ cells: [cell], rows: [lower, upper] });
  });

  it("push down what stands below each of them, on their own sheet", () => {
    const after = [5, 6, 8, 9, 10].map((row) => rowAfter(all, { sheet: "表3", row }));
    expect(after).toEqual([5, 7, 9, 11, 12]);
    expect(all.map((one) => newRowAfter(all, one))).toEqual([6, 10, 2]);
  });

  it("and taken out again bring everything back", () => {
    const removals = [6, 10].map((row) => ({ remove: { sheet: "表3", row }, held: [] }));
    expect([5, 6, 7, 9, 10, 11].map((row) => rowAfter(removals, { sheet: "表3", row }))).toEqual([
      5,
      undefined,
      6,
      8,
      undefined,
      9,
    ]);
  });

  it("sum the cells where they then stand", () => {
    const content = { kind: "sum" as const, rows: [6, 8, 9, 10], decimal: "1" };
    expect(newSum(all, upper, { column: 4, content })).toBe("=SUM(E8,E10,E12:E13)");
  });
});

describe("a row", () => {
  const held = [{ row: 6, column: 0, holds: { text: "201" } }];

  it("is not put in where what it rests on has changed", () => {
    const refused = (value: string) => () => refuseStaleRow(insertion(6, { held }), () => ({ value }));
    expect(refused("201")).not.toThrow();
    expect(refused("202")).toThrow("表3!A7 在校验之后改动过，没有在 表3 插入行。请重新校验。");
  });

  it("is taken out only where it holds what was put in, a sum by its formula, and nothing else", () => {
    const removal = {
      remove: { sheet: "表3", row: 6 },
      held: [{ row: 6, column: 4, holds: { formula: "=SUM(E8:E9)" } }],
    };
    const refused = (formula: string) => () => refuseStaleRow(removal, () => ({ value: 3, formula }));
    expect(refused("= sum(E8:E9)")).not.toThrow();
    expect(refused("=E8")).toThrow(EditRefused);
    expect(() => refuseFuller(removal, [{ column: 4 }])).not.toThrow();
    expect(() => refuseFuller(removal, [{ column: 7 }])).toThrow("表3!H7 在插入该行之后填写过");
  });
});
