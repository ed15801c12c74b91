import { recalculate } from "../src/formula";
import { layoutTables } from "../src/layout";
import { type CellEdit, type Snapshot, cellInFormula } from "../src/workbook";
import { readWorkbook, writeWorkbook } from "../src/xlsx";
import { type CellChange, applyChanges } from "./snapshot-changes";
import { readDisclosure } from "./shipped";

/** The tables laid out anew with every total as a live sum, written as a file, and read again. */
export function withLiveTotals(workbook: Snapshot): Snapshot {
  return readWorkbook(writeWorkbook(layoutTables(readDisclosure(workbook), { formulas: true })));
}

/** A workbook in which cells were typed over. */
export interface TypedIn {
  readonly workbook: Snapshot;
  /** The live totals that give another result now, by address. */
  readonly moved: readonly string[];
}

/** Types over cells; what reads them is computed anew, as Excel does. */
export function typeIn(snapshot: Snapshot, changes: readonly CellChange[]): TypedIn {
  const { results } = recalculate(snapshot, changes.map(asEdit));
  const computed = new Map(results.map(({ cell, decimal }) => [cellInFormula(cell), Number(decimal)]));
  const changed = applyChanges(snapshot, changes);
  if (computed.size === 0) return { workbook: changed, moved: [] };
  const sheets = changed.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const value = cell.formula && computed.get(cellInFormula({ sheet: sheet.name, ...cell }));
      return typeof value === "number" ? { ...cell, value } : cell;
    }),
  }));
  return { workbook: { sheets }, moved: [...computed.keys()] };
}

function asEdit({ cell, value }: CellChange): CellEdit {
  const content =
    typeof value === "number"
      ? { kind: "number" as const, decimal: String(value) }
      : { kind: "text" as const, text: String(value ?? "") };
  return { cell, before: "", content };
}
