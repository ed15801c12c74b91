import { type Area, type CellRef, LAST_COLUMN, LAST_ROW, type Position, columnIndex } from "../workbook";

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
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/uy;
const AREA = /\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?(?=[\s+\-,)]|$)\s*/y;
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
  const namesSheets = text.includes("!");
  const reference = (weight: 1 | -1): boolean => {
    const named = namesSheets ? next(SHEET) : null;
    const found = next(AREA);
    const area = found && areaOf(found);
    if (!area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > LARGEST_RANGE) return false;
    terms.push({ sheet: named ? sheetNamed(named) : sheet, area, weight });
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

function sheetNamed([, quoted, plain]: RegExpExecArray): string {
  return quoted?.replaceAll("''", "'") ?? plain!;
}

/** Undefined for what only looks like an address: XFE1. */
function areaOf([, letters, digits, letters2 = letters, digits2 = digits]: RegExpExecArray): Area | undefined {
  const [column, column2] = [columnIndex(letters!), columnIndex(letters2!)];
  const [row, row2] = [Number(digits) - 1, Number(digits2) - 1];
  if (Math.max(column, column2) > LAST_COLUMN || Math.max(row, row2) > LAST_ROW) return undefined;
  return {
    top: Math.min(row, row2),
    left: Math.min(column, column2),
    bottom: Math.max(row, row2),
    right: Math.max(column, column2),
  };
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
