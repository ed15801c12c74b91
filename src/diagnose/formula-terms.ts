import { type CellRef, cellInFormula, parseArea } from "../workbook";

/** A cell that a formula adds (+1) or takes away (−1), once or several times. */
export type FormulaTerms = ReadonlyMap<string, number>;

const REFERENCE =
  /^(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)/u;
/** More cells than a total of a table can have are not looked at. */
const LARGEST_RANGE = 20_000;

/**
 * Reads a formula that adds and subtracts cells: `=F9+G9`, `=SUM(E7:E12,E20)-表2!B3`. Keys are `cellInFormula` texts. Undefined for every other
 * formula: what it does with its cells is not known.
 */
export function formulaTerms(formula: string, sheet: string): FormulaTerms | undefined {
  const terms = new Map<string, number>();
  let rest = formula.replace(/^[=＝]/, "").replace(/\s+/g, "");
  while (rest !== "") {
    const sign = /^[+-]+/.exec(rest)?.[0] ?? "";
    if (sign === "" && terms.size > 0) return undefined;
    rest = rest.slice(sign.length);
    const weight = sign.includes("-") ? -1 : 1;
    const sum = /^SUM\(([^()]*)\)/i.exec(rest);
    const references = sum ? sum[1]!.split(",") : [REFERENCE.exec(rest)?.[0] ?? ""];
    for (const reference of references) if (!addReference(terms, reference, sheet, weight)) return undefined;
    rest = rest.slice(sum ? sum[0].length : references[0]!.length);
  }
  return terms.size > 0 ? terms : undefined;
}

function addReference(terms: Map<string, number>, reference: string, sheet: string, weight: number): boolean {
  const match = REFERENCE.exec(reference);
  if (!match || match[0] !== reference) return false;
  const named = match[1] === undefined ? sheet : match[1].replace(/^'|'$/g, "").replace(/''/g, "'");
  const area = parseArea(match[2]!);
  if (!area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > LARGEST_RANGE) return false;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const key = cellKey({ sheet: named, row, column });
      terms.set(key, (terms.get(key) ?? 0) + weight);
    }
  }
  return true;
}

/** The key of a cell among a formula's terms. */
export function cellKey(cell: CellRef): string {
  return cellInFormula(cell);
}
