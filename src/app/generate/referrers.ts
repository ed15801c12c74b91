import { formulaReads, textReads } from "../../formula";
import type { CellRef, Snapshot } from "../../workbook";
import type { SheetUser, Writes } from "../port";

/** Who uses sheets that are to be replaced, from outside of them: Excel turns what they refer to into #REF!, and no undo brings it back. */
export interface Referrers {
  /** Cells whose formulas name a cell of those sheets. */
  readonly cells: readonly CellRef[];
  /** Cells whose formulas name one of those sheets in a text, for INDIRECT or HYPERLINK: they then read the new sheet of that name. */
  readonly byName: readonly CellRef[];
  /** Cells whose formulas compute an address (INDIRECT), which may be on one of those sheets. */
  readonly unknown: readonly CellRef[];
  /** Names, charts, pivot tables, conditional formats, data validations. */
  readonly users: readonly SheetUser[];
}

/** Who uses these sheets in a workbook that was read just now: the user may write formulas at any time. Fails with WorkbookError. */
export async function referrersIn(port: Writes, snapshot: Snapshot, sheets: readonly string[]): Promise<Referrers> {
  return {
    cells: cellsThatName(snapshot, sheets),
    ...cellsByText(snapshot, sheets),
    users: (await port.usersOf?.(sheets)) ?? [],
  };
}

/** Whether anybody uses them. */
export function areUsed({ cells, byName, unknown, users }: Referrers): boolean {
  return cells.length + byName.length + unknown.length + users.length > 0;
}

/** The cells on other sheets whose formulas name these: 汇总!B3 `=表3!F8`, asked for 表3 → 汇总!B3. Pure. */
export function cellsThatName(snapshot: Snapshot, named: readonly string[]): CellRef[] {
  const names = new Set(named.map(folded));
  return formulasBeside(snapshot, names).flatMap(({ cell, formula }) =>
    formulaReads(formula, cell.sheet).areas.some(({ sheet }) => names.has(folded(sheet))) ? [cell] : [],
  );
}

function cellsByText(snapshot: Snapshot, named: readonly string[]): Pick<Referrers, "byName" | "unknown"> {
  const names = new Set(named.map(folded));
  const reads = formulasBeside(snapshot, names).map(({ cell, formula }) => ({ cell, ...textReads(formula) }));
  return {
    byName: reads.flatMap(({ cell, sheets }) => (sheets.some((sheet) => names.has(folded(sheet))) ? [cell] : [])),
    unknown: reads.flatMap(({ cell, computed }) => (computed ? [cell] : [])),
  };
}

/** The formulas on other sheets than those of these names. */
function formulasBeside({ sheets }: Snapshot, names: ReadonlySet<string>): { cell: CellRef; formula: string }[] {
  const others = sheets.filter(({ name }) => !names.has(folded(name)));
  return others.flatMap(({ name: sheet, cells }) =>
    cells.flatMap(({ row, column, formula }) =>
      formula === undefined ? [] : [{ cell: { sheet, row, column }, formula }],
    ),
  );
}

/** Excel takes names that differ in the case of letters for the same. */
function folded(name: string): string {
  return name.toUpperCase();
}
