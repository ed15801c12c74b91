import fc from "fast-check";
import { TABLES, recognise } from "../../../tools/shipped";
import { figuresSaid } from "../../support/figures";
import { sampleSnapshot } from "../../support/sample";
import { sheetOf, snapshotOf, withCell } from "../../support/snapshots";

const said = figuresSaid(recognise(sampleSnapshot()));

function withTitle(sheet: string, title: string) {
  return withCell(sampleSnapshot(), { sheet, row: 1, column: 0 }, title);
}

describe("a table under another table's title", () => {
  it("is found by its header, or by its number where several have that header", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TABLES), fc.constantFrom(...TABLES), (table, other) => {
        fc.pre(table !== other);
        const disclosure = recognise(withTitle(table.number, `2024年${other.title}`));
        expect(figuresSaid(disclosure)).toEqual(said);
        expect(disclosure.duplicates).toEqual([]);
        expect(disclosure.unplaced).toEqual([]);
        expect(disclosure.tables.filter(({ titledAs }) => titledAs)).toMatchObject([
          { id: table.id, titledAs: other.id },
        ]);
      }),
      { numRuns: 40 },
    );
  });

  it("is told as before where nothing says which table it is", () => {
    const rows = (title: string) => [
      [title],
      ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
      ["2010301", "行政运行", 3, 1, 2],
    ];
    const twice = snapshotOf(sheetOf("A", rows("单位支出总体情况表")), sheetOf("B", rows("单位支出总体情况表")));
    const disclosure = recognise(twice);
    expect(disclosure.tables.map(({ id }) => id)).toEqual(["T3"]);
    expect(disclosure.duplicates.map(({ id }) => id)).toEqual(["T3"]);
  });

  it("is no second copy of a table that stands elsewhere", () => {
    const income = sampleSnapshot().sheets[1]!;
    const copy = { ...income, name: "草稿" };
    const { tables, duplicates, unplaced } = recognise(
      withCell({ sheets: [...sampleSnapshot().sheets, copy] }, { sheet: "草稿", row: 1, column: 0 }, TABLES[2]!.title),
    );
    expect([tables.length, duplicates.length]).toEqual([11, 0]);
    expect(unplaced).toMatchObject([{ table: "T3", reason: "no-header" }]);
  });
});
