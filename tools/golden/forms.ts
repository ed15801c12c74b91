import { layoutTables } from "../../src/layout";
import type { PlannedCell, PlannedContent, SheetPlan, SheetSnapshot, Snapshot, SnapshotCell } from "../../src/workbook";
import { writeWorkbook } from "../../src/xlsx";
import { readDisclosure } from "../shipped";

/** One way in which people keep their tables: plain sheets → a file. */
export interface Form {
  readonly name: string;
  write(tables: Snapshot): Uint8Array;
}

/** The ways in which the made-up disclosures are written, in turn. */
export const FORMS: readonly Form[] = [
  { name: "plain sheets", write: writePlain },
  { name: "formatted sheets whose totals are live sums", write: (tables) => writeFormatted(tables, true) },
  {
    name: "amounts as text, below and to the right of where they usually stand",
    write: (tables) => writePlain({ sheets: tables.sheets.map(withTexts).map(moved) }),
  },
  { name: "formatted sheets of values", write: (tables) => writeFormatted(tables, false) },
  {
    name: "sheets with names of their own, last table first",
    write: (tables) => writePlain({ sheets: tables.sheets.map(renamed).reverse() }),
  },
];

function writeFormatted(tables: Snapshot, formulas: boolean): Uint8Array {
  return writeWorkbook(layoutTables(readDisclosure(tables), { formulas }));
}

/** The sheets as they are, without any form. */
export function writePlain({ sheets }: Snapshot): Uint8Array {
  return writeWorkbook(sheets.map(planOf));
}

function withTexts(sheet: SheetSnapshot): SheetSnapshot {
  const asText = (cell: SnapshotCell) =>
    typeof cell.value === "number" ? { ...cell, value: String(cell.value) } : cell;
  return { ...sheet, cells: sheet.cells.map(asText) };
}

function moved(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 2, column: cell.column + 1 })),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: top + 2,
      left: left + 1,
      bottom: bottom + 2,
      right: right + 1,
    })),
  };
}

function renamed(sheet: SheetSnapshot, index: number): SheetSnapshot {
  return { ...sheet, name: `Sheet${index + 1}` };
}

/** The sheet as it is to be written: values alone, in the host's usual format. */
function planOf({ name, cells, merges }: SheetSnapshot): SheetPlan {
  const bottom = Math.max(0, ...cells.map(({ row }) => row));
  const right = Math.max(0, ...cells.map(({ column }) => column));
  return {
    name,
    columnWidths: Array.from({ length: right + 1 }, () => 14),
    rowHeights: new Map(),
    cells: cells.map(plannedCell),
    merges,
    page: {
      orientation: "landscape",
      printArea: { top: 0, left: 0, bottom, right },
      margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
      footer: "",
    },
    frozenRows: 0,
    links: [],
  };
}

function plannedCell({ row, column, value }: SnapshotCell): PlannedCell {
  const content: PlannedContent =
    typeof value === "number" ? { kind: "number", decimal: String(value) } : { kind: "text", text: String(value) };
  return { row, column, content, style: { font: "body", size: 11, horizontal: "left" } };
}
