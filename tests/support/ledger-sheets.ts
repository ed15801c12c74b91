import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, SheetSnapshot } from "../../src/workbook";
import { sheetOf } from "./snapshots";

/** The rows of a sample ledger, its heading first; amounts are numbers, as a budget system exports them, everything else is text. */
export function sampleLedgerRows(name: "ledger-2024.csv" | "ledger-2024-full.csv"): CellValue[][] {
  const text = readFileSync(join(__dirname, "../../samples", name), "utf8").replace(/^\ufeff/, "");
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((word) => (/^\d+\.\d\d$/.test(word) ? Number(word) : word)));
}

/** A sample ledger as a sheet. */
export function sampleLedgerSheet(name: "ledger-2024.csv" | "ledger-2024-full.csv", sheet = "支出明细"): SheetSnapshot {
  return sheetOf(
    sheet,
    sampleLedgerRows(name).map((row) => row.map((value) => (value === "" ? null : value))),
  );
}
