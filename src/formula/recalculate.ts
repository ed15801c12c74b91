import { formatAmount } from "../money";
import { type CellEdit, type CellRef, type CellValue, type Snapshot, isNotComputed } from "../workbook";
import { Calculation, SIX_DECIMALS, contentsOf, isFormula } from "./calculation";
import { type CellFormula, formulasOf } from "./cell-formula";
import { CellMap } from "./cells";
import { FormulaReaders } from "./readers";

/** The formulas that changed cells move. */
export interface Recalculated {
  /** What sums and differences of cells give now, as decimal texts. */
  readonly results: readonly { readonly cell: CellRef; readonly decimal: string }[];
  /** Formulas of other kinds that read a changed cell, or may read one: only Excel can tell what they give. */
  readonly unknown: readonly CellRef[];
}

/**
 * What the workbook's formulas give once edits are made, for files that no program calculates before they are checked again. A formula that
 * reads a changed cell is in one list or the other, never passed over. Pure.
 */
export function recalculate(snapshot: Snapshot, edits: readonly CellEdit[]): Recalculated {
  const formulas = formulasOf(snapshot);
  const affected = affectedBy(edits, formulas);
  const contents = contentsOf(snapshot);
  for (const { cell, content } of edits) {
    const value = valueOf(content);
    if (value === undefined) contents.delete(cell);
    else contents.set(cell, value);
  }
  // what no program has computed yet is no value to go by
  for (const formula of formulas) {
    const content = contents.get(formula.cell);
    if (content !== undefined && !isFormula(content) && isNotComputed(content)) contents.set(formula.cell, formula);
  }
  for (const formula of affected) contents.set(formula.cell, formula);
  const calculation = new Calculation(contents);
  const results: { cell: CellRef; decimal: string }[] = [];
  const unknown: CellRef[] = [];
  for (const formula of formulas) {
    if (!affected.has(formula)) continue;
    const amount = calculation.amountOf(formula);
    if (amount === undefined) unknown.push(formula.cell);
    else results.push({ cell: formula.cell, decimal: formatAmount(amount, SIX_DECIMALS) });
  }
  return { results, unknown };
}

/** So many readers are looked at: where a made-up file has more, every formula may be one. */
const MOST_LOOKS = 20_000_000;

/** Formulas that read a changed cell, or what their text does not tell, and those that read these. */
function affectedBy(edits: readonly CellEdit[], formulas: readonly CellFormula[]): Set<CellFormula> {
  if (edits.length === 0) return new Set();
  const typed = new CellMap<true>();
  for (const { cell } of edits) typed.set(cell, true);
  const kept = formulas.filter(({ cell }) => !typed.get(cell));
  const readers = new FormulaReaders(kept);
  const affected = new Set(kept.filter(({ reads }) => reads.hidden));
  const moved: CellRef[] = [...edits, ...affected].map(({ cell }) => cell);
  let looks = 0;
  for (let cell; (cell = moved.pop());) {
    looks += readers.costOf(cell);
    if (looks > MOST_LOOKS) return new Set(kept);
    for (const reader of readers.readersOf(cell)) {
      if (affected.has(reader)) continue;
      affected.add(reader);
      moved.push(reader.cell);
    }
  }
  return affected;
}

/** What a cell holds after an edit; undefined for a blank. */
function valueOf(content: CellEdit["content"]): CellValue | undefined {
  if (content.kind === "number") return Number(content.decimal);
  return content.kind === "text" ? content.text : undefined;
}
