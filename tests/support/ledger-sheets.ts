import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, SheetPlan, SheetSnapshot } from "../../src/workbook";
import { cell, sheetPlan } from "./sheet-plans";
import { sheetOf } from "./snapshots";

/** The rows of a sample ledger, its heading first; amounts are numbers, as a budget system exports them, everything else is text. */
export function sampleLedgerRows(name: "ledger-2024.csv" | "ledger-2024-full.csv"): CellValue[][] {
  const text = readFileSync(join(__dirname, "../../samples", name), "utf8").replace(/^\ufeff/, "");
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((word) => (/^\d+\.\d\d$/.test(word) ? Number(word) : word)));
}

/** A ledger's rows as a sheet to write: numbers as numbers, everything else as text, whatever it begins with. */
export function ledgerPlan(name: string, rows: readonly (readonly CellValue[])[]): SheetPlan {
  const cells = rows.flatMap((row, index) =>
    row.map((value, column) =>
      cell(
        index,
        column,
        typeof value === "number" ? { kind: "number", decimal: String(value) } : { kind: "text", text: String(value) },
      ),
    ),
  );
  return sheetPlan({ name, cells, merges: [], columnWidths: rows[0]?.map(() => 12) ?? [] });
}

/** A sample ledger as a sheet. */
export function sampleLedgerSheet(name: "ledger-2024.csv" | "ledger-2024-full.csv", sheet = "支出明细"): SheetSnapshot {
  return sheetOf(
    sheet,
    sampleLedgerRows(name).map((row) => row.map((value) => (value === "" ? null : value))),
  );
}
