import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, SheetSnapshot } from "../../src/workbook";
import { factSheet, samplePriorSheet, unitSheet } from "./fact-sheets";
import { sheetOf } from "./snapshots";

/** 单位信息 of the sample's unit, with these lines besides. */
export function sampleUnit(lines: Readonly<Record<string, CellValue | null>> = {}): SheetSnapshot {
  return unitSheet({ 预算年度: 2024, 金额单位: "元", ...lines });
}

/** The sample's ledger in 元 as a sheet, with other values in some rows: by the row's number below the heading, from 0, and the heading. */
export function ledgerSheet(
  changes: Readonly<Record<number, Readonly<Record<string, CellValue>>>> = {},
  more: readonly string[] = [],
): SheetSnapshot {
  const text = readFileSync(join(__dirname, "../../samples/ledger-2024-full.csv"), "utf8").replace(/^\ufeff/, "");
  const [heading = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  const headings = [...heading, ...more];
  const filled = rows.map((row, index) =>
    headings.map((word, column): CellValue | null => {
      const value = changes[index]?.[word] ?? row[column] ?? "";
      return value === "" ? null : word === "金额(元)" ? Number(value) : value;
    }),
  );
  return sheetOf("支出明细", [headings, ...filled]);
}

/** Rows of the sheet 上年预算: 口径, 编码或名称, 上年预算数 in 元, 增减原因. */
export function priorSheet(...rows: readonly (readonly (CellValue | null)[])[]): SheetSnapshot {
  return factSheet("上年预算", ["口径", "编码或名称", "上年预算数", "增减原因"], rows);
}

/** Rows of the sheet 采购预留: 项目, 金额 in 元. */
export function procurementSheet(rows: Readonly<Record<string, number>>): SheetSnapshot {
  return factSheet("采购预留", ["项目", "金额"], Object.entries(rows));
}

/** Rows of the sheet 国有资产: 项目, 数量, 价值 in 元. */
export function assetSheet(...rows: readonly (readonly (CellValue | null)[])[]): SheetSnapshot {
  return factSheet("国有资产", ["项目", "数量", "价值"], rows);
}

/** Rows of the sheet 项目说明: 项目名称, 是否公开, 公开名称. */
export function projectSheet(...rows: readonly (readonly (CellValue | null)[])[]): SheetSnapshot {
  return factSheet("项目说明", ["项目名称", "是否公开", "公开名称"], rows);
}

const INDICATOR = ["一级指标", "二级指标", "三级指标", "指标值", "指标值设定依据", "权重"];

/** Rows of the sheet 绩效_整体: 一级, 二级, 三级指标, 指标值, 设定依据, 权重. */
export function overallSheet(...rows: readonly (readonly (CellValue | null)[])[]): SheetSnapshot {
  return factSheet("绩效_整体", INDICATOR, rows);
}

/** Rows of the sheet 绩效_项目: 项目名称, and the columns of 绩效_整体. */
export function targetSheet(...rows: readonly (readonly (CellValue | null)[])[]): SheetSnapshot {
  return factSheet("绩效_项目", ["项目名称", ...INDICATOR], rows);
}

/** Rows of the sheet 绩效目标: 项目名称, 年度目标, 联系人, 联系电话. */
export function goalSheet(...rows: readonly (readonly (CellValue | null)[])[]): SheetSnapshot {
  return factSheet("绩效目标", ["项目名称", "年度目标", "联系人", "联系电话"], rows);
}

export { samplePriorSheet };
