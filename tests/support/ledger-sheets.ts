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

/** The heading of a ledger as it is filled in. */
const FILLED_IN = ["支出类型", "项目名称", "功能科目编码", "部门经济科目编码", "资金性质", "资金来源", "金额（元）"];
const FUNCTIONS = ["2010301", "2010302", "2010350", "2010399", "2050102", "2080505", "2101101", "2210201"];

/** A ledger of so many rows, all of them sound: every amount is in 分, every tenth row is one of forty projects. */
export function longLedgerRows(count: number): CellValue[][] {
  const rows = Array.from({ length: count }, (_, index): CellValue[] => {
    const fn = FUNCTIONS[index % FUNCTIONS.length]!;
    const amount = (index % 9_973) + 1 + (index % 100) / 100;
    return index % 10 === 0
      ? ["项目支出", `项目${index % 400}`, fn, "30217", "一般公共预算", "本级安排", amount]
      : ["基本支出-人员经费", "", fn, "30101", "一般公共预算", "本级安排", amount];
  });
  return [FILLED_IN, ...rows];
}
