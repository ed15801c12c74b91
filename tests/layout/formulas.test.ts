import { layoutTables } from "../../src/layout";
import { sumFormula } from "../../src/formula";
import { type PlannedCell, type Snapshot, a1, parseA1 } from "../../src/workbook";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { changed } from "../support/changes";
import { sampleSnapshot } from "../support/sample";
import { hasLibreOffice, throughLibreOffice } from "../support/xlsx-files";
import { recognise } from "../../tools/shipped";

/** The formulas of one sheet by address. */
function formulas(snapshot: Snapshot, name: string): Record<string, string> {
  const plan = layoutTables(recognise(snapshot)).find((candidate) => candidate.name === name)!;
  return Object.fromEntries(
    plan.cells.flatMap((cell: PlannedCell) =>
      cell.content.kind === "formula" ? [[a1(cell), cell.content.formula]] : [],
    ),
  );
}

describe("totals are live formulas of their parts", () => {
  const sample = sampleSnapshot();

  it("款 of their 项, 类 of their 款, 合计 of the 类, a row of its columns", () => {
    expect(formulas(sample, "表3")).toMatchObject({
      E9: "=SUM(F9:G9)",
      E8: "=SUM(E9:E11)",
      F7: "=F8",
      E16: "=E7+E12",
      G16: "=G7+G12",
    });
  });

  it("lines of the lines that they are made of", () => {
    expect(formulas(sample, "表1")).toMatchObject({
      B6: "=SUM(B7,B10,B13,B16:B17)",
      B7: "=SUM(B8:B9)",
      B17: "=SUM(B18:B22)",
      B36: "=B6+B23",
      E36: "=SUM(E6:E35)",
    });
    expect(formulas(sample, "表4")).toMatchObject({ B6: "=SUM(B7:B9)", B36: "=B6", E6: "=SUM(F6:H6)" });
    expect(formulas(sample, "表10")).toMatchObject({ B6: "=SUM(B7:B9)", B9: "=SUM(B10:B11)", B7: "=SUM(C7:E7)" });
  });

  it("projects below the level above them", () => {
    expect(formulas(sample, "表7")).toMatchObject({ F7: "=SUM(F8:F9)", F8: "=SUM(G8:P8)", F10: "=F6" });
  });

  it("but not where the source's figure is not the sum of its parts; of two splits the one that holds is taken", () => {
    const wrong = changed(sample, [{ cell: "表3!E6", value: 466.15 }]);
    expect(formulas(wrong, "表3")).not.toHaveProperty("E7");
    expect(formulas(wrong, "表3")).toMatchObject({ E12: "=E13", E16: "=SUM(F16:G16)" });
  });

  it("nor where a part cannot be read", () => {
    const unread = changed(sample, [{ cell: "表3!F9", value: "见附件" }]);
    expect(formulas(unread, "表3")).not.toHaveProperty("F8");
  });

  it("none refers to itself, directly or by others", () => {
    for (const { name } of sample.sheets) {
      const all = formulas(sample, name);
      const isCircular = (address: string, above: readonly string[]): boolean =>
        above.includes(address) ||
        addressesIn(all[address] ?? "").some((other) => isCircular(other, [...above, address]));
      expect(Object.keys(all).filter((address) => isCircular(address, []))).toEqual([]);
    }
  });
});

/** The cells that a formula names, ranges written out. */
function addressesIn(formula: string): string[] {
  return [...formula.matchAll(/([A-Z]+\d+)(?::([A-Z]+\d+))?/g)].flatMap(([, first = "", last = first]) => {
    const [from, to] = [parseA1(first)!, parseA1(last)!];
    const cells: string[] = [];
    for (let row = from.row; row <= to.row; row++)
      for (let column = from.column; column <= to.column; column++) cells.push(a1({ row, column }));
    return cells;
  });
}

describe("sumFormula", () => {
  const cells = (...addresses: string[]) => addresses.map((address) => parseA1(address)!);
  it.each([
    [["E9"], "=E9"],
    [["E9", "E14"], "=E9+E14"],
    [["E9", "E10", "E11"], "=SUM(E9:E11)"],
    [["F8", "G8"], "=SUM(F8:G8)"],
    [["E9", "E10", "E20"], "=SUM(E9:E10,E20)"],
    [["E11", "E9", "E10"], "=SUM(E9:E11)"],
  ])("of %p is %s", (addresses, formula) => {
    expect(sumFormula(cells(...addresses))).toBe(formula);
  });

  it("has nothing to say of nothing, nor of more than a formula can hold", () => {
    expect(sumFormula([])).toBeUndefined();
    const scattered = Array.from({ length: 5000 }, (_, index) => ({ row: 2 * index, column: 4 }));
    expect(sumFormula(scattered)).toBeUndefined();
    expect(sumFormula(scattered.slice(0, 600))).toMatch(/^=SUM\(.*\)\+SUM\(.*\)\+SUM\(.*\)$/);
  });
});

const present = hasLibreOffice();
if (!present) console.warn("LibreOffice is not on this machine: the recalculation of the formulas is not checked");

describe("LibreOffice", () => {
  it(present ? "computes what the source says" : "is not here, nothing is computed", () => {
    const file = writeWorkbook(layoutTables(recognise(sampleSnapshot())));
    const own = readWorkbook(file);
    const computed = present ? readWorkbook(throughLibreOffice(file, "xlsx")) : own;
    const numbers = (snapshot: Snapshot) =>
      snapshot.sheets.map((sheet) =>
        sheet.cells.flatMap((cell) =>
          typeof cell.value === "number" ? [`${sheet.name}!${a1(cell)} ${cell.value.toPrecision(12)}`] : [],
        ),
      );
    expect(numbers(computed)).toEqual(numbers(own));
  });
});
