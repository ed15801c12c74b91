import { tableSpec } from "../../../src/tables";
import { figuresSaid } from "../../support/figures";
import * as layouts from "../../support/layouts";
import { sampleSnapshot } from "../../support/sample";
import { TABLES, recognise } from "../../../tools/shipped";

const sample = recognise(sampleSnapshot());
const said = figuresSaid(sample);
const tables = layouts.sampleTables();

type Change = (table: layouts.PlainTable) => layouts.PlainTable;

function namesOf(group: Readonly<Record<string, Change>>) {
  return Object.entries(group);
}

describe("the sample", () => {
  it("holds eleven tables with 174 filled amounts, and nothing that cannot be placed", () => {
    expect(sample.tables.map(({ id }) => id)).toEqual(tables.map(({ id }) => id));
    expect(said.filter((text) => !text.endsWith("blank"))).toHaveLength(174);
    expect(sample.unplaced).toEqual([]);
    expect(sample.duplicates).toEqual([]);
    expect(sample.otherSheets).toEqual([]);
    expect(sample.measure).toBe("万元");
    expect(sample.year).toBe(2024);
    expect(sample.unit).toBe("克孜勒苏柯尔克孜自治州人民政府外事办公室");
  });
});

describe.each([
  ["codes", layouts.CODES],
  ["amounts", layouts.AMOUNTS],
  ["headers", layouts.HEADERS],
  ["rows", layouts.ROWS],
  ["columns", layouts.COLUMNS],
  ["titles", layouts.TITLES],
] as const)("the same figures with other %s", (_, group: Readonly<Record<string, Change>>) => {
  it.each(namesOf(group))("%s", (_name, change) => {
    const disclosure = recognise(layouts.separate(tables.map(change)));
    expect(disclosure.unplaced).toEqual([]);
    expect(figuresSaid(disclosure)).toEqual(said);
    expect(disclosure.duplicates).toEqual([]);
  });

  it.each(namesOf(group))("%s, all tables on one sheet", (_name, change) => {
    const disclosure = recognise(layouts.stacked(tables.map(change), 1));
    expect(disclosure.unplaced).toEqual([]);
    expect(figuresSaid(disclosure)).toEqual(said);
    expect(disclosure.duplicates).toEqual([]);
  });
});

describe("zeros for blanks", () => {
  it.each(namesOf(layouts.ZEROS))("%s", (_name, change) => {
    const disclosure = recognise(layouts.separate(tables.map(change)));
    expect(disclosure.unplaced).toEqual([]);
    expect(figuresSaid(disclosure, "as zero")).toEqual(figuresSaid(sample, "as zero"));
    expect(disclosure.tables.flatMap((table) => table.rows.flatMap((row) => row.figures)).some((f) => f.blank)).toBe(
      false,
    );
  });
});

describe("merged cells", () => {
  it("are not needed", () => {
    const sheets = sampleSnapshot().sheets.map((sheet) => ({ ...sheet, merges: [] }));
    expect(figuresSaid(recognise({ sheets }))).toEqual(said);
  });

  it("may be unmerged, their value in every cell", () => {
    const disclosure = recognise(layouts.separate(layouts.unmergedAndFilled()));
    expect(figuresSaid(disclosure)).toEqual(said);
    expect(disclosure.unplaced).toEqual([]);
    expect(disclosure.duplicates).toEqual([]);
  });
});

describe("where the tables stand", () => {
  it("sheets have any name and order", () => {
    const disclosure = recognise(layouts.separate([...tables].reverse(), (_table, index) => `Sheet${index + 1}`));
    expect(figuresSaid(disclosure)).toEqual(said);
    expect(disclosure.tables.map(({ id }) => id)).toEqual(tables.map(({ id }) => id));
  });

  it("a sheet's name does not overrule the title on it", () => {
    const disclosure = recognise(layouts.separate(tables, (_table, index) => `表${11 - index}`));
    expect(figuresSaid(disclosure)).toEqual(said);
  });

  it("tables start anywhere", () => {
    const disclosure = recognise(layouts.separate(tables, undefined, { row: 17, column: 5 }));
    expect(figuresSaid(disclosure)).toEqual(said);
    expect(disclosure.unplaced).toEqual([]);
  });

  it.each([0, 1, 5])("all on one sheet, %d empty rows between", (gap) => {
    const disclosure = recognise(layouts.stacked(tables, gap, { row: 3, column: 2 }));
    expect(figuresSaid(disclosure)).toEqual(said);
    expect(disclosure.unplaced).toEqual([]);
  });

  it("unrelated sheets stand beside: contents, a memo, a pivot, 300 columns, 10,000 rows, an empty one", () => {
    const others = [...layouts.UNRELATED, layouts.LONG_SHEET];
    const disclosure = recognise(layouts.amongOthers(layouts.separate(tables), others));
    expect(figuresSaid(disclosure)).toEqual(said);
    expect(disclosure.unplaced).toEqual([]);
    expect(disclosure.otherSheets).toEqual(others.map(({ name }) => name));
  });

  it("columns may be hidden", () => {
    const sheets = sampleSnapshot().sheets.map((sheet) => ({ ...sheet, hiddenColumns: new Set([4, 5]) }));
    const disclosure = recognise({ sheets });
    expect(figuresSaid(disclosure)).toEqual(said);
    expect(disclosure.tables[2]!.columns.filter(({ hidden }) => hidden).map(({ column }) => column)).toEqual([4, 5]);
  });
});

describe("titles missing", () => {
  it.each([
    ["表3", (table: layouts.PlainTable) => tableSpec(table.id, TABLES).number],
    ["3", (table: layouts.PlainTable) => table.id.slice(1)],
    ["03", (table: layouts.PlainTable) => table.id.slice(1).padStart(2, "0")],
    ["附表3", (table: layouts.PlainTable) => `附表${table.id.slice(1)}`],
    ["the title", (table: layouts.PlainTable) => tableSpec(table.id, TABLES).title],
  ])("the sheet is called %s", (_kind, name) => {
    const disclosure = recognise(layouts.separate(tables.map(layouts.untitled), name));
    expect(figuresSaid(disclosure)).toEqual(said);
    expect(disclosure.unplaced).toEqual([]);
  });
});
