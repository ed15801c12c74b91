import fc from "fast-check";
import { checkSnapshot, recognise } from "../../../tools/shipped";
import type { SheetSnapshot, Snapshot } from "../../../src/workbook";
import { changed } from "../../support/changes";
import { sampleSnapshot } from "../../support/sample";

/** The sample's tables under the titles of a year, on sheets named so. */
function ofYear(year: number, { sheets }: Snapshot): SheetSnapshot[] {
  return sheets.map((sheet) => ({
    ...sheet,
    name: `${year}年${sheet.name}`,
    cells: sheet.cells.map((cell) =>
      cell.row === 1 && typeof cell.value === "string"
        ? { ...cell, value: `${year}年${cell.value.replace(/^\d+年/, "")}` }
        : cell,
    ),
  }));
}

const WRONG = changed(sampleSnapshot(), [{ cell: "表3!E9", value: 50.7 }]);

describe("a workbook with the tables of two years", () => {
  it("is checked by the newest, whichever stands first; the older set is told once", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.constantFrom(2019, 2022, 2023), (olderFirst, year) => {
        const sets = [ofYear(year, sampleSnapshot()), ofYear(2024, WRONG)];
        const sheets = (olderFirst ? sets : sets.reverse()).flat();
        const { findings } = checkSnapshot({ sheets });
        expect(findings.some(({ rule }) => rule === "form/duplicate-table")).toBe(false);
        expect(findings.filter(({ rule }) => rule === "form/earlier-year")).toHaveLength(1);
        const ties = findings.filter(({ severity }) => severity === "error");
        expect(ties.length).toBeGreaterThan(0);
        expect(ties.every(({ table }) => table === "T2" || table === "T3" || table === "T1")).toBe(true);
      }),
      { numRuns: 4 },
    );
  });

  it("keeps the older tables, for what compares with last year", () => {
    const { tables, earlier, year } = recognise({
      sheets: [...ofYear(2023, sampleSnapshot()), ...ofYear(2024, sampleSnapshot())],
    });
    expect(year).toBe(2024);
    expect(tables.every(({ sheet }) => sheet.startsWith("2024年"))).toBe(true);
    expect(earlier?.map((set) => [set.year, set.tables.length])).toEqual([[2023, 11]]);
  });
});
