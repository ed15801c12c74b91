import fc from "fast-check";
import { tableSpec } from "../../../src/tables";
import { figuresSaid } from "../../support/figures";
import * as layouts from "../../support/layouts";
import { sampleSnapshot } from "../../support/sample";
import { TABLES, recognise } from "../../../tools/shipped";

type Change = (table: layouts.PlainTable) => layouts.PlainTable;

const said = figuresSaid(recognise(sampleSnapshot()));
const tables = layouts.sampleTables();

/** One layout of each kind, chosen for every table anew: people paste tables from different years and hands. */
const GROUPS: readonly Readonly<Record<string, Change>>[] = [
  layouts.CODES,
  layouts.AMOUNTS,
  layouts.TITLES,
  layouts.HEADERS,
  layouts.ROWS,
  layouts.COLUMNS,
];

const layout = fc
  .tuple(...GROUPS.map((group) => fc.constantFrom(...Object.keys(group))))
  .map((names) => ({ names, change: (table: layouts.PlainTable) => apply(names, table) }));

function apply(names: readonly string[], table: layouts.PlainTable): layouts.PlainTable {
  return names.reduce((changed, name, index) => GROUPS[index]![name]!(changed), table);
}

const anyLayouts = fc.array(layout, { minLength: 11, maxLength: 11 });

const placements = fc.record({
  oneSheet: fc.boolean(),
  gap: fc.nat(3),
  row: fc.nat(40),
  column: fc.nat(30),
  others: fc.boolean(),
  order: fc.shuffledSubarray([...tables.keys()], { minLength: 11 }),
});

describe("layouts combined", () => {
  it("every table in a layout of its own, placed anywhere, says the same figures", () => {
    fc.assert(
      fc.property(anyLayouts, placements, (chosen, { oneSheet, gap, row, column, others, order }) => {
        const changed = order.map((index) => chosen[index]!.change(tables[index]!));
        const start = { row, column };
        const placed = oneSheet
          ? layouts.stacked(changed, gap, start)
          : layouts.separate(changed, (_table, index) => `Sheet${index + 1}`, start);
        const disclosure = recognise(others ? layouts.amongOthers(placed) : placed);
        expect({ unplaced: disclosure.unplaced, duplicates: disclosure.duplicates.length }).toEqual({
          unplaced: [],
          duplicates: 0,
        });
        expect(figuresSaid(disclosure)).toEqual(said);
      }),
      { numRuns: 25 },
    );
  });

  it("a row of words right above a repeated header is a row of the table, where it names one", () => {
    const repeated = layouts.ROWS["the header repeated"];
    const codes = [layouts.CODES["类 by their names only"], layouts.CODES["codes in three columns"]];
    for (const change of codes) {
      const changed = tables.map((table) =>
        repeated(layouts.AMOUNTS["amounts as text in full-width digits"](change(table))),
      );
      expect(figuresSaid(recognise(layouts.separate(changed)))).toEqual(said);
    }
  });

  it("and without titles, where the sheets are called 表1, 表2, …", () => {
    const untitled = layout.filter(({ names }) => !names.some((name) => /title/.test(name)));
    fc.assert(
      fc.property(untitled, ({ change }) => {
        const changed = tables.map((table) => layouts.untitled(change(table)));
        const disclosure = recognise(layouts.separate(changed, (table) => tableSpec(table.id, TABLES).number));
        expect(disclosure.unplaced).toEqual([]);
        expect(figuresSaid(disclosure)).toEqual(said);
      }),
      { numRuns: 12 },
    );
  });
});
