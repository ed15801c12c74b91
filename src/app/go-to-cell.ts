import type { ReportCell } from "../diagnose/report";
import { parseA1 } from "../workbook";
import type { Navigates } from "./port";

/**
 * 定位: goes to a cell that a report names. A cell without an address (a finding about a whole sheet) leads to the sheet's
 * first cell. Fails with WorkbookError, as where the sheet was renamed since the check.
 */
export async function goToCell(port: Navigates, cell: Pick<ReportCell, "sheet" | "address">): Promise<void> {
  const position = parseA1(cell.address) ?? { row: 0, column: 0 };
  await port.select({ sheet: cell.sheet, ...position });
}
