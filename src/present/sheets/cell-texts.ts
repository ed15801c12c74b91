import type { Report, ReportCell } from "../../diagnose/report";
import type { TableId } from "../../tables";
import type { CellStyle } from "../../workbook";
import { numberIn } from "../wording/tables";
import { STYLES } from "./styles";

/** The number of a table, `表3`, or that something concerns the whole workbook. */
export function tableText(table: TableId | undefined, report: Report): string {
  return table === undefined ? "整本" : numberIn(report, table);
}

/** How a cell's content stands in its column: an amount at the right, any other text at the left. */
export function valueStyle({ value }: ReportCell): CellStyle {
  return /^-?[\d.]+$/.test(value) || value === "" ? STYLES.number : STYLES.body;
}

/** The texts that say something, a line each. */
export function lines(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== "").join("\n");
}
