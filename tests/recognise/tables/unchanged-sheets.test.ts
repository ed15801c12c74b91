import { tableOf } from "../../../src/tables";
import type { SheetSnapshot, Snapshot } from "../../../src/workbook";
import { sampleReadAnew } from "../../support/sample";
import { readAnew } from "../../support/snapshots";
import { recognise } from "../../../tools/shipped";

/** The sheet with another number in each cell that holds one. */
function withOtherNumbers(sheet: SheetSnapshot): SheetSnapshot {
  const cells = sheet.cells.map((cell) => (typeof cell.value === "number" ? { ...cell, value: cell.value + 1 } : cell));
  return { ...sheet, cells };
}

describe("a workbook of which one sheet has changed", () => {
  const workbook = sampleReadAnew();
  const before = recognise(workbook);

  it.each(before.tables.map(({ id }) => id))("is recognised like one that was never seen: %s", (id) => {
    const { sheet: name } = tableOf(before, id)!;
    const changed = { sheets: workbook.sheets.map((sheet) => (sheet.name === name ? withOtherNumbers(sheet) : sheet)) };
    const now = recognise(changed);
    expect(now).toEqual(recognise(readAnew(changed)));
    expect(now.tables.filter((table) => before.tables.includes(table)).map((table) => table.id)).toEqual(
      before.tables.flatMap((table) => (table.id === id ? [] : [table.id])),
    );
  });

  it("is read anew where another measure counts for the tables that state none", () => {
    const withoutMeasures = withTexts(workbook, (text) => text.replace(/单位：万元/, ""));
    const measure = (snapshot: Snapshot) => recognise(snapshot).tables.map((table) => table.effectiveMeasure);
    expect(new Set(measure(withoutMeasures))).toEqual(new Set(["万元"]));
    const [first, ...others] = withoutMeasures.sheets;
    const inYuan = { ...first!, cells: [...first!.cells, { row: 2, column: 4, value: "单位：元" }] };
    expect(new Set(measure({ sheets: [inYuan, ...others] }))).toEqual(new Set(["元"]));
  });
});

function withTexts({ sheets }: Snapshot, change: (text: string) => string): Snapshot {
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        typeof cell.value === "string" ? { ...cell, value: change(cell.value) } : cell,
      ),
    })),
  };
}
