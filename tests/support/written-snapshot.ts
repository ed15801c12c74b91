import type { PlannedContent, Snapshot, SnapshotCell } from "../../src/workbook";
import { writeWorkbook } from "../../src/xlsx";
import { cell, sheetPlan } from "./sheet-plans";

/** A snapshot's values as a file to open; formats and formulas are left out. */
export function fileOfSnapshot({ sheets }: Snapshot): Uint8Array {
  return writeWorkbook(
    sheets.map(({ name, cells }) =>
      sheetPlan({
        name,
        cells: cells.map(planned),
        merges: [],
        columnWidths: [],
        rowHeights: new Map(),
        frozenRows: 0,
      }),
    ),
  );
}

function planned({ row, column, value }: SnapshotCell) {
  const content: PlannedContent =
    typeof value === "number" ? { kind: "number", decimal: String(value) } : { kind: "text", text: String(value) };
  return cell(row, column, content);
}
