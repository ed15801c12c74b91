import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, SheetSnapshot } from "../../src/workbook";
import { sheetOf } from "./snapshots";

/** A sheet of facts as it is filled in: its heading, and a record a row. */
export function factSheet(name: string, heading: readonly string[], rows: readonly (readonly (CellValue | null)[])[]) {
  return sheetOf(name, [heading, ...rows]);
}

/** 单位信息 with these lines. */
export function unitSheet(lines: Readonly<Record<string, CellValue | null>>): SheetSnapshot {
  return factSheet("单位信息", ["项目", "内容"], Object.entries(lines));
}

/** Last year of the sample, as a sheet 上年预算: amounts in 元. */
export function samplePriorSheet(): SheetSnapshot {
  const text = readFileSync(join(__dirname, "../fixtures/seed-prior.csv"), "utf8").replace(/^\ufeff/, "");
  const [heading, ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return factSheet(
    "上年预算",
    heading!,
    rows.map(([scope, key, amount, reason]) => [scope!, key!, Number(amount), reason ?? null]),
  );
}
