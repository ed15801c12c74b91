import fc from "fast-check";
import { readDisclosure } from "../../tools/shipped";
import { type Disclosure, figuresOf, lastPlaces, printedDecimals, tableOf } from "../../src/tables";
import type { Snapshot } from "../../src/workbook";
import { type Change, changed } from "../support/changes";
import { sampleSnapshot } from "../support/sample";

const FEN_OF_A_YUAN = 100;

/** The sample with every amount made another number. */
function withAmounts(of: (amount: number) => number, except: readonly Change[] = []): Disclosure {
  const source = readDisclosure(sampleSnapshot());
  const cells = new Set(
    source.tables.flatMap(figuresOf).map(({ cell: { sheet, row, column } }) => `${sheet} ${row} ${column}`),
  );
  const snapshot: Snapshot = {
    sheets: sampleSnapshot().sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        typeof cell.value === "number" && cells.has(`${sheet.name} ${cell.row} ${cell.column}`)
          ? { ...cell, value: of(cell.value) }
          : typeof cell.value === "string" && cell.value.includes("单位：万元") && of(1) > 100
            ? { ...cell, value: cell.value.replace("万元", "元") }
            : cell,
      ),
    })),
  };
  return readDisclosure(changed(snapshot, except));
}

const inYuan = (amount: number) => Math.round(amount * 10_000);

describe("the last place that a disclosure prints", () => {
  it("is 0.01 万元 in the published workbook", () => {
    const { 万元: unit } = lastPlaces(readDisclosure(sampleSnapshot()));
    expect(unit).toBe(100 * FEN_OF_A_YUAN);
  });

  it("is a whole 元 where every amount of the whole set is whole", () => {
    const disclosure = withAmounts(inYuan);
    expect(disclosure.measure).toBe("元");
    expect(lastPlaces(disclosure)["元"]).toBe(FEN_OF_A_YUAN);
  });

  it("is 0.01 元 as soon as one amount, wherever it stands, has a decimal", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("表1!B6", "表3!E9", "表6!F15"),
        fc.integer({ min: 1, max: 99 }),
        (cell, hundredths) => {
          const disclosure = withAmounts(inYuan, [{ cell, value: 1000 + hundredths / 100 }]);
          expect(lastPlaces(disclosure)["元"]).toBe(1);
        },
      ),
      { numRuns: 6 },
    );
  });

  it("is 0.0001 万元, printed with four decimals, where most amounts with a fraction have so many", () => {
    const disclosure = withAmounts((amount) => Math.round(amount * 10_000 + 13) / 10_000);
    expect(lastPlaces(disclosure)["万元"]).toBe(FEN_OF_A_YUAN);
    expect(printedDecimals("万元", disclosure)).toBe(4);
  });

  it("is never coarser for a table in whole 万元", () => {
    const disclosure = withAmounts((amount) => Math.round(amount));
    expect(lastPlaces(disclosure)["万元"]).toBe(100 * FEN_OF_A_YUAN);
  });

  it("is not taken from one table alone: a table in whole 元 among tables in 万元 gets no tolerance of half a 元", () => {
    const source = sampleSnapshot();
    const own = tableOf(readDisclosure(source), "T6")!;
    const cells = new Set(figuresOf(own).map(({ cell }) => `${cell.row} ${cell.column}`));
    const disclosure = readDisclosure({
      sheets: source.sheets.map((sheet) =>
        sheet.name !== own.sheet
          ? sheet
          : {
              ...sheet,
              cells: sheet.cells.map((cell) =>
                typeof cell.value === "number" && cells.has(`${cell.row} ${cell.column}`)
                  ? { ...cell, value: inYuan(cell.value) }
                  : cell.value === "单位：万元"
                    ? { ...cell, value: "单位：元" }
                    : cell,
              ),
            },
      ),
    });
    expect(lastPlaces(disclosure)["元"]).toBe(1);
  });
});
