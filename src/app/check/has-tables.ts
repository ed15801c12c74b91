import type { Report } from "../../diagnose/report";

/** Whether a workbook holds anything that can be checked: one at least of the tables of its template. */
export function hasTables({ tables }: Report): boolean {
  return tables.some(({ state }) => state !== "missing");
}
