import type { Report, TableReport } from "../../diagnose/report";
import type { TableId } from "../../tables";

/** The tables of the template as a report has them, each once, in their order. */
export function tablesOnce({ tables }: Pick<Report, "tables">): TableReport[] {
  return tables.filter(({ state }) => state !== "duplicate");
}

/** 表3: how people name a table of the report by its number. */
export function numberIn({ tables }: Pick<Report, "tables">, id: TableId): string {
  return tables.find((table) => table.id === id)?.number ?? id;
}
