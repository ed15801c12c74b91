import { isEmptyTable } from "../../src/tables";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/workbook";
import type { TriedWorkbook } from "./workbooks";
import { checkSnapshot, readDisclosure } from "../shipped";

/** Tables in the wrong measure as a whole, and for how many of them that and nothing else was said. */
export interface MeasureRun {
  readonly name: string;
  readonly slip: string;
  readonly trials: number;
  /** One finding more than without the slip: that this table's measure is wrong; and no cell is suspected. */
  readonly told: number;
}

const SLIPS: readonly { readonly name: string; readonly change: (value: CellValue) => CellValue }[] = [
  { name: "整表以元填列，仍注明万元", change: (value) => (typeof value === "number" ? inYuan(value) : value) },
  {
    name: "整表以万元填列，却注明元",
    change: (value) => (typeof value === "string" ? value.replace("单位：万元", "单位：元") : value),
  },
];

/** Every table that has amounts, in the wrong measure as a whole, one at a time. */
export function measureRuns({ name, make }: TriedWorkbook): MeasureRun[] {
  const workbook = make();
  const before = checkSnapshot(workbook).findings.length;
  const tables = readDisclosure(workbook).tables.filter((table) => !isEmptyTable(table));
  return SLIPS.map((slip) => {
    const told = tables.filter(({ id, sheet }) => {
      const { findings, suspects } = checkSnapshot(withSheet(workbook, sheet, slip.change));
      const own = findings.filter(({ rule, table }) => rule === "form/measure" && table === id);
      return own.length === 1 && findings.length === before + 1 && suspects.length === 0;
    });
    return { name, slip: slip.name, trials: tables.length, told: told.length };
  });
}

/** 305.44 (万元) as 3054400 (元): digits are moved, nothing is reckoned. */
function inYuan(value: number): number {
  return Number(`${value}e4`);
}

function withSheet(workbook: Snapshot, name: string, change: (value: CellValue) => CellValue): Snapshot {
  const changed = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    cells: sheet.cells.map(({ row, column, value }) => ({ row, column, value: change(value) })),
  });
  return { sheets: workbook.sheets.map((sheet) => (sheet.name === name ? changed(sheet) : sheet)) };
}
