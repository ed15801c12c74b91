import { formulaReads } from "../../formula";
import type { CellRef, Snapshot } from "../../workbook";
import type { Reads, SheetUser, Writes } from "../port";

/** Who uses sheets that are to be replaced, from outside of them: Excel turns what they refer to into #REF!, and no undo brings it back. */
export interface Referrers {
  /** Cells whose formulas name a cell of those sheets. */
  readonly cells: readonly CellRef[];
  /** Names, charts, pivot tables, conditional formats, data validations. */
  readonly users: readonly SheetUser[];
}

/** Who uses these sheets now: the workbook is read anew, for the user may have written formulas since. Fails with WorkbookError. */
export async function referrersOf(port: Reads & Writes, sheets: readonly string[]): Promise<Referrers> {
  return { cells: cellsThatName(await port.read(), sheets), users: (await port.usersOf?.(sheets)) ?? [] };
}

/** Whether anybody uses them. */
export function areUsed({ cells, users }: Referrers): boolean {
  return cells.length + users.length > 0;
}

/** The cells on other sheets whose formulas name these: 汇总!B3 `=表3!F8`, asked for 表3 → 汇总!B3. Pure. */
export function cellsThatName({ sheets }: Snapshot, named: readonly string[]): CellRef[] {
  const names = new Set(named.map((name) => name.toUpperCase()));
  const others = sheets.filter(({ name }) => !names.has(name.toUpperCase()));
  return others.flatMap(({ name: sheet, cells }) =>
    cells.flatMap(({ row, column, formula }) => {
      if (formula === undefined) return [];
      const reads = formulaReads(formula, sheet).areas.some((area) => names.has(area.sheet.toUpperCase()));
      return reads ? [{ sheet, row, column }] : [];
    }),
  );
}
