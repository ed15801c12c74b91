import { type Area, type CellRef, type Position, parseArea } from "../workbook";

/** Cells of one sheet that a formula adds (+1) or takes away (−1). */
export interface FormulaTerm {
  readonly sheet: string;
  readonly area: Area;
  readonly weight: 1 | -1;
}

const SIGNS = /[+-][+\-\s]*/y;
const SUM = /SUM\(\s*/iy;
const COMMA = /,\s*/y;
const CLOSE = /\)\s*/y;
const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_.(!:])\s*/uy;
/** More cells than a total of a table can have are not looked at. */
const LARGEST_RANGE = 20_000;

/**
 * Reads a formula that adds and subtracts cells: `=F9+G9`, `=SUM(E7:E12,E20)-表2!B3`. Undefined for every other formula: what it does with its
 * cells is not known.
 */
export function formulaTerms(formula: string, sheet: string): readonly FormulaTerm[] | undefined {
  const terms: FormulaTerm[] = [];
  const text = formula.replace(/^\s*[=＝]\s*/, "");
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found;
  };
  const reference = (weight: 1 | -1): boolean => {
    const found = next(REFERENCE);
    const area = found && parseArea(found[2]!);
    if (!area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > LARGEST_RANGE) return false;
    terms.push({ sheet: sheetNamed(found[1]) ?? sheet, area, weight });
    return true;
  };
  while (at < text.length) {
    const signs = next(SIGNS)?.[0];
    if (signs === undefined && terms.length > 0) return undefined;
    const weight = signs?.includes("-") ? -1 : 1;
    if (next(SUM)) {
      do if (!reference(weight)) return undefined;
      while (next(COMMA));
      if (!next(CLOSE)) return undefined;
    } else if (!reference(weight)) return undefined;
  }
  return terms.length > 0 ? terms : undefined;
}

function sheetNamed(text: string | undefined): string | undefined {
  return text?.replace(/^'|'$/g, "").replace(/''/g, "'");
}

/** True where the formula names the cell, alone or in an area. */
export function reads(terms: readonly FormulaTerm[], cell: CellRef): boolean {
  return terms.some(({ sheet, area }) => sheet === cell.sheet && contains(area, cell));
}

/** The cells of a term, row by row. */
export function* cellsOfTerm({ sheet, area }: FormulaTerm): Iterable<CellRef> {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) yield { sheet, row, column };
}

function contains({ top, left, bottom, right }: Area, { row, column }: Position): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
