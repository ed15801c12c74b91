import fc from "fast-check";
import { catalogueFor } from "../../../src/catalogue";
import type { TableId, TableRow } from "../../../src/tables";
import type { CellRef, Snapshot } from "../../../src/workbook";
import { recognise } from "../../../tools/shipped";
import { figuresSaid } from "../../support/figures";
import { sampleSnapshot } from "../../support/sample";
import { withCell } from "../../support/snapshots";

const catalogue = catalogueFor(2024);
const sample = recognise(sampleSnapshot());
const said = figuresSaid(sample);

interface Place {
  readonly table: TableId;
  readonly row: TableRow;
  readonly cell: CellRef;
}

/**
 * Every cell of a code whose levels have a cell each, but for the rows of projects, whose name is the project's, and for the one row of the sample
 * whose name is not the catalogue's (表4, 234): what says its code by another name is not inferred.
 */
const places: readonly Place[] = sample.tables.flatMap((table) =>
  table.rows.flatMap((row) =>
    row.kind === "code" &&
    row.name !== undefined &&
    row.name === catalogue.find(row.code!)?.name &&
    row.code!.length === 2 * row.codeCells.length + 1
      ? row.codeCells.map((cell) => ({ table: table.id, row, cell }))
      : [],
  ),
);

/** What Excel may show of a day, and a 类 that lost one or two digits. */
const dates = fc
  .record({ year: fc.integer({ min: 2020, max: 2029 }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(27) })
  .chain(({ year, month, day: before }) => {
    const day = before + 1;
    const padded = (part: number) => String(part).padStart(2, "0");
    return fc.constantFrom(
      `${month}-${day}`,
      `${month}/${day}`,
      `${month}月${day}日`,
      `${year}-${padded(month)}-${padded(day)}`,
      `${year}/${month}/${day}`,
      `${year}年${month}月${day}日`,
      `${year}年${month}月`,
      `${day}-Mar`,
      "Mar-24",
    );
  });

function inferredIn(snapshot: Snapshot) {
  const disclosure = recognise(snapshot);
  expect(figuresSaid(disclosure)).toEqual(said);
  expect(disclosure.unplaced).toEqual([]);
  return disclosure.tables.flatMap(({ rows }) => rows.flatMap(({ inferred }) => inferred?.parts ?? []));
}

describe("a code of which one cell was broken is read as the rest of the row says it", () => {
  it("where it became a date, in any table, row, level and format, as a number or as a text", () => {
    fc.assert(
      fc.property(fc.nat(places.length - 1), dates, fc.boolean(), (place, text, asNumber) => {
        const { cell, row } = places[place]!;
        const parts = inferredIn(
          asNumber ? withCell(sampleSnapshot(), cell, 45352, { text }) : withCell(sampleSnapshot(), cell, text),
        );
        const level = row.codeCells.findIndex(({ column }) => column === cell.column);
        const belongs = [row.code!.slice(0, 3), row.code!.slice(3, 5), row.code!.slice(5, 7)][level];
        expect(parts).toEqual([{ cell, shows: text, isDate: true, belongs }]);
      }),
      { numRuns: 40 },
    );
  });

  it("where a 类 lost digits", () => {
    const categories = places.filter(({ row, cell }) => row.codeCells[0]!.column === cell.column);
    fc.assert(
      fc.property(fc.nat(categories.length - 1), fc.nat(99), fc.boolean(), (place, left, asText) => {
        const { cell, row } = categories[place]!;
        const parts = inferredIn(withCell(sampleSnapshot(), cell, asText ? String(left) : left));
        expect(parts).toEqual([{ cell, shows: String(left), isDate: false, belongs: row.code!.slice(0, 3) }]);
      }),
      { numRuns: 25 },
    );
  });

  it("there are such cells in all tables with codes that are not empty", () => {
    expect([...new Set(places.map(({ table }) => table))]).toEqual(["T1", "T2", "T3", "T4", "T5", "T6", "T7"]);
  });
});
