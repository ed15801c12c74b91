import { sheetsToRead } from "../../../src/app/live/sheets-to-read";
import type { SheetSnapshot } from "../../../src/workbook";
import { sheetOf, snapshotOf } from "../../support/snapshots";

/** A sheet with formulas in its first column. */
function withFormulas(name: string, ...formulas: string[]): SheetSnapshot {
  const cells = formulas.map((formula, row) => ({ row, column: 0, value: 0, formula }));
  return { ...sheetOf(name, []), id: `id of ${name}`, cells };
}

const PLAIN = withFormulas("表1", "=SUM(A2,A8)", "=ROUND(B2/10000,2)", '=IF(A1>0,"表3!A1","")');

/** The names of the sheets to read once 表3 has changed. */
function affected(...sheets: SheetSnapshot[]): string[] {
  const snapshot = snapshotOf(...sheets, { ...sheetOf("表3", []), id: "id of 表3" });
  const read = sheetsToRead(snapshot, new Set(["id of 表3"]));
  return snapshot.sheets.filter(({ id }) => read.has(id ?? "")).map(({ name }) => name);
}

it("the changed sheet alone, where no formula reads it", () => {
  expect(affected(PLAIN, withFormulas("表2", "=表1!A1+'表 4'!B2"))).toEqual(["表3"]);
});

it.each([
  ["its name", "=表3!E7*2"],
  ["its name in quotes", "='表3'!E7"],
  ["a name of the workbook, which may be any cells", "=SUM(合计数)"],
  ["several sheets", "=SUM(表1:表5!A1)"],
  ["a table's column", "=SUM(支出[金额])"],
  ["a text that names cells", '=INDIRECT("表"&3&"!A1")'],
])("also a sheet with a formula that reads by %s", (_how, formula) => {
  expect(affected(PLAIN, withFormulas("表2", "=A2", formula))).toEqual(["表2", "表3"]);
});

it("also sheets that read it through other sheets", () => {
  expect(affected(withFormulas("表1", "=表2!A1"), withFormulas("表2", "=表3!A1"))).toEqual(["表1", "表2", "表3"]);
});

it("names are compared without regard to case", () => {
  const changed = { ...sheetOf("Notes", []), id: "n" };
  expect(sheetsToRead(snapshotOf(withFormulas("表1", "=NOTES!A1"), changed), new Set(["n"])).size).toBe(2);
});
