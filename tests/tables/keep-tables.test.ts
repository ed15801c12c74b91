import { figuresOf, keepTables, sameData, tableOf } from "../../src/tables";
import { changed } from "../support/changes";
import { sampleReadAnew } from "../support/sample";
import { readAnew } from "../support/snapshots";
import { readDisclosure } from "../../tools/shipped";

const sample = sampleReadAnew();
const before = readDisclosure(sample);

describe("tables that were read again", () => {
  it("are the same objects where they say what they said", () => {
    const now = readDisclosure(readAnew(sample));
    expect(now.tables[0]).not.toBe(before.tables[0]);
    expect(keepTables(before, now).tables.map((table, place) => table === before.tables[place])).toEqual(
      before.tables.map(() => true),
    );
  });

  it("keep all figures but the changed one", () => {
    const now = readDisclosure(changed(readAnew(sample), [{ cell: "表3!F8", value: 275.87 }]));
    const kept = keepTables(before, now);
    expect(kept).toEqual(now);
    const old = new Set(figuresOf(tableOf(before, "T3")!));
    const others = figuresOf(tableOf(kept, "T3")!).filter((figure) => !old.has(figure));
    expect(others.map(({ cell, raw }) => [cell.row, cell.column, raw])).toEqual([[7, 5, 275.87]]);
  });

  it("keep their rows where just a note or the title is another", () => {
    const now = readDisclosure(changed(readAnew(sample), [{ cell: "表3!A2", value: "2023年单位支出总体情况表" }]));
    const kept = keepTables(before, now);
    expect(kept).toEqual(now);
    expect(tableOf(kept, "T3")).not.toBe(tableOf(before, "T3"));
    expect(tableOf(kept, "T3")!.rows[0]).toBe(tableOf(before, "T3")!.rows[0]);
  });
});

it.each<[unknown, unknown, boolean]>([
  [{ a: [1, { b: "x" }] }, { a: [1, { b: "x" }] }, true],
  [{ a: [1, { b: "x" }] }, { a: [1, { b: "y" }] }, false],
  [[1, 2], [1], false],
  [[1], { 0: 1 }, false],
  [{ a: undefined }, {}, false],
  [{ a: undefined }, { b: undefined }, false],
  [new Map([["a", [1]]]), new Map([["a", [1]]]), true],
  [new Map([["a", [1]]]), new Map([["a", [2]]]), false],
  [new Set([1]), new Set([1]), true],
  [new Set([1]), new Map([[1, 1]]), false],
  [Number.NaN, Number.NaN, true],
  [null, {}, false],
  [() => 1, () => 1, false],
])("%p and %p say the same: %p", (one, other, same) => {
  expect(sameData(one, other)).toBe(same);
});
