import { formatAmount } from "../money";
import {
  type CellValue,
  type SheetSnapshot,
  type Snapshot,
  type SnapshotCell,
  isNotComputed,
  oncePer,
} from "../workbook";
import { Calculation, type CellContent, SIX_DECIMALS, contentsOf, isFormula } from "./calculation";
import { type CellFormula, cellFormula } from "./cell-formula";
import type { CellMap } from "./cells";
import type { FormulaTerm } from "./terms";

/**
 * The workbook with the results that its file does not keep, as far as they can be computed here: sums and differences of cells, and cells that repeat
 * another (`=表1!A2`). All else is as it was read; a workbook in which no result is missing is the same object.
 */
export const withMissingResults = oncePer((snapshot: Snapshot): Snapshot => {
  const missing = snapshot.sheets.flatMap(missingOn);
  if (missing.length === 0) return snapshot;
  const contents = contentsOf(snapshot);
  for (const formula of missing) contents.set(formula.cell, formula);
  const calculation = new Calculation(contents);
  const results = new Map<string, CellValue>();
  for (const formula of missing) {
    const result = repeated(formula, contents) ?? sumOf(formula, calculation);
    if (result !== undefined) results.set(placeOf(formula.cell.sheet, formula.cell), result);
  }
  const completed = (sheet: string, cell: SnapshotCell): SnapshotCell => {
    const value = cell.formula === undefined ? undefined : results.get(placeOf(sheet, cell));
    return value === undefined ? cell : { ...cell, value, computedHere: true };
  };
  const sheets = new Set(missing.map(({ cell }) => cell.sheet));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheets.has(sheet.name) ? { ...sheet, cells: sheet.cells.map((cell) => completed(sheet.name, cell)) } : sheet,
    ),
  };
});

/** The formulas of a sheet whose results are missing. */
const missingOn = oncePer(({ name, cells }: SheetSnapshot): readonly CellFormula[] =>
  cells.flatMap(({ row, column, value, formula }) =>
    formula !== undefined && isNotComputed(value) ? [cellFormula({ sheet: name, row, column }, formula)] : [],
  ),
);

function placeOf(sheet: string, { row, column }: Pick<SnapshotCell, "row" | "column">): string {
  return `${row},${column},${sheet}`;
}

function sumOf(formula: CellFormula, calculation: Calculation): number | undefined {
  const amount = calculation.amountOf(formula);
  return amount === undefined ? undefined : Number(formatAmount(amount, SIX_DECIMALS));
}

/** The text or truth value that a formula repeats, directly or through others that repeat it; undefined for a number, or what repeats nothing. */
function repeated(formula: CellFormula, contents: CellMap<CellContent>): string | boolean | undefined {
  const met = new Set<CellFormula>();
  let content: CellContent | undefined = formula;
  while (content !== undefined && isFormula(content) && !met.has(content)) {
    met.add(content);
    const [term, ...others]: readonly FormulaTerm[] = content.terms ?? [];
    if (!term || others.length > 0 || term.summed || term.weight < 0) return undefined;
    content = contents.get({ sheet: term.sheet, row: term.area.top, column: term.area.left });
  }
  return typeof content === "string" || typeof content === "boolean" ? content : undefined;
}
