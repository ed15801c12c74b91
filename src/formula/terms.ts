import { type Area, type CellRef, contains } from "../workbook";
import type { Address } from "./address";
import { type FormulaToken, type ReferenceToken, formulaTokens } from "./tokens";

/** Cells of one sheet that a formula adds (+1) or takes away (−1). An area may be as large as the sheet: `SUM(E:E)`. */
export interface FormulaTerm {
  readonly sheet: string;
  readonly area: Area;
  readonly weight: 1 | -1;
  /** True for an argument of SUM, which passes over texts; a cell that is added by a sign must be a number, or blank. */
  readonly summed: boolean;
}

/**
 * What a formula of sums and differences adds and takes away: `=SUM(E7:E12,E20)-表2!B3` → +E7:E12, +E20, −表2!B3. Undefined for every other formula:
 * what it does with its cells is not known.
 * @param sheet the sheet on which the formula stands
 */
export function formulaTerms(formula: string, sheet: string): readonly FormulaTerm[] | undefined {
  return termsOfTokens(formulaTokens(formula), sheet);
}

/** The same for a formula that has been taken apart. */
export function termsOfTokens(tokens: readonly FormulaToken[], sheet: string): readonly FormulaTerm[] | undefined {
  const terms: FormulaTerm[] = [];
  const pieces = new Pieces(tokens);
  if (!pieces.accept("=")) pieces.accept("＝");
  while (!pieces.isAtEnd) {
    const sign = pieces.sign();
    if (sign === undefined && terms.length > 0) return undefined;
    const weight = sign ?? 1;
    if (pieces.acceptSum()) {
      do {
        const argument = pieces.reference();
        if (!argument) return undefined;
        terms.push({ sheet: argument.sheet ?? sheet, area: areaOf(argument), weight, summed: true });
      } while (pieces.accept(","));
      if (!pieces.accept(")")) return undefined;
    } else {
      const addend = pieces.reference();
      if (addend?.form !== "cell") return undefined;
      terms.push({ sheet: addend.sheet ?? sheet, area: areaOf(addend), weight, summed: false });
    }
  }
  return terms.length > 0 ? terms : undefined;
}

/** The cells of an address: `E12:$E$7` → rows 7 to 12 of E, `E:E` → all rows of E. */
export function areaOf({ from, to }: Address): Area {
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** True where a formula that reads these cells names the cell, alone or in an area. */
export function reads(read: readonly Pick<FormulaTerm, "sheet" | "area">[], cell: CellRef): boolean {
  return read.some(({ sheet, area }) => sheet === cell.sheet && contains(area, cell));
}

/** The cells of a term, row by row. */
export function* cellsOfTerm({ sheet, area }: FormulaTerm): Iterable<CellRef> {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) yield { sheet, row, column };
}

/** How many cells an area has. */
export function areaSize({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Goes through the tokens of a formula one by one, passing over blanks. */
class Pieces {
  private at = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {
    this.skipBlanks();
  }

  get isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  accept(text: string): boolean {
    if (this.tokens[this.at]?.text !== text) return false;
    this.next();
    return true;
  }

  /** Signs in a row as one: −1 where an odd number of them are minus; undefined where there is none. */
  sign(): 1 | -1 | undefined {
    let sign: 1 | -1 | undefined;
    for (;;) {
      if (this.accept("-")) sign = sign === -1 ? 1 : -1;
      else if (this.accept("+")) sign ??= 1;
      else return sign;
    }
  }

  acceptSum(): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== "function" || token.text.toUpperCase() !== "SUM") return false;
    this.next();
    return this.accept("(");
  }

  /** Cells of this workbook, on one sheet. */
  reference(): ReferenceToken | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "reference" || token.foreign) return undefined;
    this.next();
    return token;
  }

  private next(): void {
    this.at++;
    this.skipBlanks();
  }

  private skipBlanks(): void {
    while (this.tokens[this.at]?.kind === "blank") this.at++;
  }
}
