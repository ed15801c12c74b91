import type { CellRef, Snapshot } from "../workbook";
import { type FormulaReads, readsOfTokens } from "./reads";
import { type FormulaTerm, termsOfTokens } from "./terms";
import { formulaTokens } from "./tokens";

/** A formula of a workbook, taken apart. */
export interface CellFormula {
  readonly cell: CellRef;
  /** What it adds and takes away; undefined for every formula that is no sum or difference of cells. */
  readonly terms: readonly FormulaTerm[] | undefined;
  readonly reads: FormulaReads;
}

/** A formula and where it stands, taken apart. */
export function cellFormula(cell: CellRef, formula: string): CellFormula {
  const tokens = formulaTokens(formula);
  return { cell, terms: termsOfTokens(tokens, cell.sheet), reads: readsOfTokens(tokens, cell.sheet) };
}

/** All formulas of a workbook, sheet by sheet, row by row. */
export function formulasOf(snapshot: Snapshot): CellFormula[] {
  return snapshot.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }) =>
      formula === undefined ? [] : [cellFormula({ sheet: name, row, column }, formula)],
    ),
  );
}
