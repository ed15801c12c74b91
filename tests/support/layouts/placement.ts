import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../../src/workbook";
import { sheetOf } from "../snapshots";
import type { Line, PlainTable } from "./plain-table";

/** Where lines begin on their sheet, zero-based. */
export interface Start {
  readonly row: number;
  readonly column: number;
}

const TOP_LEFT: Start = { row: 0, column: 0 };

export function sheetOfLines(name: string, lines: readonly Line[], start: Start = TOP_LEFT): SheetSnapshot {
  const cells = lines.flatMap((line, row) =>
    line.cells.flatMap((cell, column): SnapshotCell[] =>
      cell ? [{ row: row + start.row, column: column + start.column, ...cell }] : [],
    ),
  );
  const hiddenRows = new Set(lines.flatMap((line, row) => (line.hidden ? [row + start.row] : [])));
  return sheetOf(name, [], { cells, hiddenRows });
}

/** Every table on a sheet of its own. */
export function separate(
  tables: readonly PlainTable[],
  name: (table: PlainTable, index: number) => string = (table) => `表${table.id.slice(1)}`,
  start: Start = TOP_LEFT,
): Snapshot {
  return { sheets: tables.map((table, index) => sheetOfLines(name(table, index), table.lines, start)) };
}

const EMPTY: Line = { role: "note", cells: [] };

/** All tables on one sheet, one below the other. */
export function stacked(tables: readonly PlainTable[], gap: number, start: Start = TOP_LEFT): Snapshot {
  const lines = tables.flatMap((table) => [...table.lines, ...Array.from({ length: gap }, () => EMPTY)]);
  return { sheets: [sheetOfLines("预算公开表", lines, start)] };
}

/** Sheets that have nothing to do with the tables but stand in the same workbook. */
export const UNRELATED: readonly SheetSnapshot[] = [
  sheetOf("目录", [
    ["目录"],
    ["表1", "单位收支总体情况表", 1],
    ["表2", "单位收入总体情况表", 2],
    ["表3", "单位支出总体情况表", 3],
    ["表4", "财政拨款收支预算总体情况表", 4],
    ["表5", "一般公共预算支出情况表", 5],
    ["表6", "一般公共预算基本支出情况表", 6],
    ["表7", "一般公共预算项目支出情况表", 7],
    ["表8", "政府性基金预算支出情况表", 8],
    ["表9", "国有资本经营预算支出情况表", 9],
    ["表10", "财政拨款“三公”经费支出情况表", 10],
    ["表11", "上年结转结余情况明细表", 11],
  ]),
  sheetOf("备忘", [["联系财政局核对单位支出总体情况表，截止周五。"], ["已收到批复", 537.43], [null, "合计", 447.76]]),
  sheetOf("透视表", [
    ["行标签", "求和项:金额", "计数项:金额"],
    ["2010301", 305.44, 18],
    ["2010350", 40.7, 7],
    ["总计", 346.14, 25],
  ]),
  sheetOf("宽表", [
    Array.from({ length: 300 }, (_, column) => `第${column + 1}列`),
    Array.from({ length: 300 }, (_, column) => column * 1.5),
  ]),
  sheetOf("Sheet1", []),
];

/** A sheet of 10,000 rows of numbers under no header of ours. */
export const LONG_SHEET: SheetSnapshot = sheetOf(
  "流水",
  Array.from({ length: 10_000 }, (_, row) => [row, "凭证", 0.01 * row]),
);

/** The snapshot with other sheets before and behind. */
export function amongOthers(snapshot: Snapshot, others: readonly SheetSnapshot[] = UNRELATED): Snapshot {
  const [first, ...rest] = others;
  return { sheets: [...(first ? [first] : []), ...snapshot.sheets, ...rest] };
}
