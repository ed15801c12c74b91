import fc from "fast-check";
import type { TablesBySheet } from "../../../src/tables";
import { TABLES, recognise } from "../../../tools/shipped";
import { figuresSaid } from "../../support/figures";
import { LOST_SHEET, withCells, withLostTable, withSheet } from "../../support/lost-table";
import { sampleSnapshot } from "../../support/sample";
import { sheetOf, snapshotOf } from "../../support/snapshots";

const figures = figuresSaid(recognise(sampleSnapshot()));

function say(...tables: readonly (readonly [sheet: string, table: string])[]): TablesBySheet {
  return new Map(tables);
}

describe("a sheet that the user says is a table", () => {
  it("is read as that table, figure by figure, where neither its name nor a title tells", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TABLES), ({ id, number }) => {
        const untitled = withSheet(number, (sheet) => ({ ...withCells(sheet, { A1: "甲", A2: "乙" }), name: "草稿" }));
        const disclosure = recognise(untitled, undefined, say(["草稿", id]));
        expect(figuresSaid(disclosure)).toEqual(figures);
        expect(disclosure.tables.filter(({ said }) => said).map((table) => table.id)).toEqual([id]);
        expect([disclosure.unplaced, disclosure.otherSheets]).toEqual([[], []]);
      }),
    );
  });

  it("is lost as before where nothing is said, also of a workbook of which something was said", () => {
    const lost = withLostTable();
    const ids = (said?: TablesBySheet) => recognise(lost, undefined, said).tables.map(({ id }) => id);
    expect(ids()).not.toContain("T5");
    expect(ids(say([LOST_SHEET, "T5"]))).toContain("T5");
    expect(ids(say([LOST_SHEET, "T8"]))).not.toContain("T5");
    expect(ids()).not.toContain("T5");
  });

  it("is that table though its title is another's, which is told", () => {
    const lost = withLostTable({ A2: "2024年单位收入总体情况表" });
    const { tables } = recognise(lost, undefined, say([LOST_SHEET, "T5"]));
    expect(tables.filter(({ said }) => said)).toMatchObject([{ id: "T5", titledAs: "T2", sheet: LOST_SHEET }]);
  });

  it("is the table before a sheet with the title, which is then the copy", () => {
    const twice = snapshotOf(...sampleSnapshot().sheets, { ...withLostTable().sheets[4]!, name: "新表" });
    const { tables, duplicates } = recognise(twice, undefined, say(["新表", "T5"]));
    expect(tables.find(({ id }) => id === "T5")).toMatchObject({ sheet: "新表", said: true });
    expect(duplicates).toMatchObject([{ id: "T5", sheet: "表5" }]);
  });

  it("is a table of this year's set, whatever year it names", () => {
    const old = withLostTable({ A2: "2019年明细" });
    const { tables, earlier } = recognise(old, undefined, say([LOST_SHEET, "T5"]));
    expect([tables.length, earlier]).toEqual([11, undefined]);
  });
});

describe("what cannot be read of it is told", () => {
  it("each column by name, and the others are read", () => {
    const odd = withLostTable({ F4: "甲类", G4: "乙类" });
    expect(recognise(odd).tables.map(({ id }) => id)).not.toContain("T5");
    const { tables, unplaced } = recognise(odd, undefined, say([LOST_SHEET, "T5"]));
    const table = tables.find(({ id }) => id === "T5")!;
    expect(table.columns.map(({ id }) => id)).toEqual(["total"]);
    expect(unplaced.map(({ reason, detail }) => `${reason} ${detail}`)).toEqual([
      "missing-column 基本支出",
      "missing-column 项目支出",
      "column 甲类",
      "column 乙类",
    ]);
  });

  it("and codes and names are read without a heading that is known: a second row of headings is told", () => {
    const odd = withLostTable({ A4: "序列", D4: "叫法", A5: "甲", B5: "乙", C5: "丙" });
    const { tables, unplaced } = recognise(odd, undefined, say([LOST_SHEET, "T5"]));
    const rows = (all: typeof tables) =>
      all.find(({ id }) => id === "T5")!.rows.map(({ code, name, figures: own }) => [code, name, own.length]);
    expect(rows(tables)).toEqual(rows(recognise(sampleSnapshot()).tables));
    expect(unplaced.map(({ reason, detail }) => `${reason} ${detail}`)).toEqual(["row 甲 乙 丙"]);
  });

  it("with the columns that were looked for, where there is no header at all", () => {
    const bare = snapshotOf(
      ...sampleSnapshot().sheets.filter(({ name }) => name !== "表5"),
      sheetOf("数", [[1, 2, 3]]),
    );
    const { tables, unplaced, otherSheets } = recognise(bare, undefined, say(["数", "T5"]));
    expect(tables.map(({ id }) => id)).not.toContain("T5");
    expect(unplaced).toMatchObject([
      { table: "T5", reason: "said-no-header", detail: "“合计”、“基本支出”、“项目支出”" },
    ]);
    expect(otherSheets).toEqual(["数"]);
  });
});
