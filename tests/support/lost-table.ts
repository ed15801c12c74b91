import { type CellValue, type SheetSnapshot, type Snapshot, parseA1 } from "../../src/workbook";
import { sampleSnapshot } from "./sample";

/** The sheet that was 表5 before nothing told any more which table it is. */
export const LOST_SHEET = "Sheet5";

/**
 * The real workbook, in which 表5 is lost: its sheet has another name, and neither number nor title. Its header fits 表3 and others, too.
 * @param more other contents of its cells, by address
 */
export function withLostTable(more: Readonly<Record<string, CellValue>> = {}): Snapshot {
  return withSheet("表5", (sheet) => ({ ...withCells(sheet, { A1: "附件", A2: "明细", ...more }), name: LOST_SHEET }));
}

/** The real workbook with one of its sheets changed. */
export function withSheet(name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot {
  return { sheets: sampleSnapshot().sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** A sheet with other contents in cells that are filled. */
export function withCells(sheet: SheetSnapshot, contents: Readonly<Record<string, CellValue>>): SheetSnapshot {
  const changes = Object.entries(contents).map(([address, value]) => ({ ...parseA1(address)!, value }));
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const change = changes.find(({ row, column }) => row === cell.row && column === cell.column);
      return change ? { ...cell, value: change.value } : cell;
    }),
  };
}
