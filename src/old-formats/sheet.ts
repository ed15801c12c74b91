import type * as XLSX from "@e965/xlsx";
import { a1, type Area, LAST_COLUMN, LAST_ROW, type SheetSnapshot, type SnapshotCell } from "../workbook";
import { damaged, tooLarge } from "../xlsx";
import { snapshotCell } from "./cell";
import type { OldFormatLimits } from "./limits";

/** A sheet of the library's, and what the workbook says of it. */
export interface SheetSource {
  readonly name: string;
  readonly visible: boolean;
  readonly sheet: XLSX.WorkSheet;
  readonly from1904: boolean;
}

/** What all sheets of a file have used up of the bounds. */
export interface Usage {
  cells: number;
  merges: number;
  characters: number;
}

/** One sheet of the library's as a snapshot. Throws XlsxError where it passes the limits. */
export function sheetSnapshot(source: SheetSource, limits: OldFormatLimits, usage: Usage): SheetSnapshot {
  const { name, visible, sheet } = source;
  return {
    name,
    visible,
    cells: cellsOf(source, limits, usage),
    hiddenRows: hidden(sheet["!rows"]),
    hiddenColumns: hidden(sheet["!cols"]),
    merges: mergesOf(source, limits, usage),
    protected: Boolean(sheet["!protect"]),
  };
}

function cellsOf({ name, sheet, from1904 }: SheetSource, limits: OldFormatLimits, usage: Usage): SnapshotCell[] {
  const rows = (sheet["!data"] ?? []) as readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[];
  const context = { sheet: name, from1904, arrays: arrayFormulas(rows) };
  const cells: SnapshotCell[] = [];
  rows.forEach((row, r) =>
    row?.forEach((source, c) => {
      const cell = source && snapshotCell(source, r, c, context);
      if (!cell) return;
      if (r > LAST_ROW || c > LAST_COLUMN) throw damaged(`工作表“${name}”的单元格超出最后一行或最后一列`);
      usage.cells++;
      usage.characters += charactersOf(cell);
      if (usage.cells > limits.cells || usage.characters > limits.characters)
        throw tooLarge(`到工作表“${name}”的 ${a1(cell)} 为止，单元格的个数或文字的总长度超过上限`);
      cells.push(cell);
    }),
  );
  return cells;
}

/** The formula of an array stands in its first cell only; the others name the array's area. */
function arrayFormulas(rows: readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[]): Map<string, string> {
  const arrays = new Map<string, string>();
  rows.forEach((row) =>
    row?.forEach((cell) => {
      if (cell?.F !== undefined && cell.f !== undefined && !arrays.has(cell.F)) arrays.set(cell.F, cell.f);
    }),
  );
  return arrays;
}

function charactersOf({ value, formula = "", text = "" }: SnapshotCell): number {
  return (typeof value === "string" ? value.length : 0) + formula.length + text.length;
}

function mergesOf({ name, sheet }: SheetSource, limits: OldFormatLimits, usage: Usage): Area[] {
  const merges = sheet["!merges"] ?? [];
  usage.merges += merges.length;
  if (usage.merges > limits.merges) throw tooLarge(`到工作表“${name}”为止，合并单元格的个数超过上限`);
  return merges.map(({ s, e }) => {
    const area = { top: s.r, left: s.c, bottom: Math.min(e.r, LAST_ROW), right: Math.min(e.c, LAST_COLUMN) };
    const isArea = [area.top, area.left].every((at) => at >= 0) && area.top <= area.bottom && area.left <= area.right;
    if (!isArea) throw damaged(`工作表“${name}”的合并单元格无法识别`);
    return area;
  });
}

function hidden(lines: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  lines?.forEach((line, index) => {
    if (line?.hidden) found.add(index);
  });
  return found;
}
