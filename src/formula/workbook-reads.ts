import { type Area, type CellRef, type Snapshot, oncePer } from "../workbook";
import { type FormulaReads, isSum, readsOfTokens } from "./reads";
import { formulaTokens } from "./tokens";

/** A formula and what it reads of one sheet. */
export interface SheetReads {
  readonly cell: CellRef;
  readonly formula: string;
  readonly areas: readonly Area[];
  /** True for nothing but sums of cells, added and taken away: a cell more is an amount more. */
  readonly isSum: boolean;
}

/** What a workbook's formulas read, as far as their texts tell. */
export interface WorkbookReads {
  /** The formulas that read cells of a sheet. */
  of(sheet: string): readonly SheetReads[];
  /** A formula that reads what its text does not tell; undefined where there is none. */
  readonly hidden: CellRef | undefined;
}

/** What all formulas of a workbook read; found out once a workbook. */
export const workbookReads = oncePer((snapshot: Snapshot): WorkbookReads => {
  const bySheet = new Map<string, SheetReads[]>();
  let hidden: CellRef | undefined;
  for (const { name, cells } of snapshot.sheets) {
    for (const { row, column, formula } of cells) {
      if (formula === undefined) continue;
      const cell = { sheet: name, row, column };
      const tokens = formulaTokens(formula);
      const reads = readsOfTokens(tokens, name);
      if (reads.hidden) hidden ??= cell;
      const sums = !reads.hidden && isSum(tokens);
      for (const [sheet, areas] of areasBySheet(reads)) {
        const all = bySheet.get(sheet) ?? [];
        all.push({ cell, formula, areas, isSum: sums });
        bySheet.set(sheet, all);
      }
    }
  }
  return { of: (sheet) => bySheet.get(sheet.toUpperCase()) ?? [], hidden };
});

function areasBySheet({ areas }: FormulaReads): Map<string, Area[]> {
  const bySheet = new Map<string, Area[]>();
  for (const { sheet, area } of areas) {
    const name = sheet.toUpperCase();
    const all = bySheet.get(name) ?? [];
    all.push(area);
    bySheet.set(name, all);
  }
  return bySheet;
}
