import { type Area, type CellRef, LAST_COLUMN, LAST_ROW, type Position } from "../workbook/address";

/** Cells of one sheet that a formula adds (+1) or takes away (−1). */
export interface FormulaTerm {
  readonly sheet: string;
  readonly area: Area;
  readonly weight: 1 | -1;
}

/** More cells than a total of a table can have are not looked at. */
const LARGEST_AREA = 20_000;

/**
 * Reads a formula that adds and subtracts cells: `=F9+G9`, `=SUM(E7:E12,E20)-表2!B3`. Undefined for every other formula: what it does with its
 * cells is not known.
 */
export function formulaTerms(formula: string, sheet: string): readonly FormulaTerm[] | undefined {
  const scanner = new Scanner(formula);
  const terms: FormulaTerm[] = [];
  const reference = (weight: 1 | -1): boolean => {
    const named = scanner.sheet() ?? sheet;
    const area = scanner.area();
    if (!area || areaSize(area) > LARGEST_AREA) return false;
    terms.push({ sheet: named, area, weight });
    return true;
  };
  if (!scanner.accept("=")) scanner.accept("＝");
  while (!scanner.isAtEnd) {
    const sign = scanner.sign();
    if (sign === undefined && terms.length > 0) return undefined;
    const weight = sign ?? 1;
    if (scanner.acceptSum()) {
      do if (!reference(weight)) return undefined;
      while (scanner.accept(","));
      if (!scanner.accept(")")) return undefined;
    } else if (!reference(weight)) return undefined;
  }
  return terms.length > 0 ? terms : undefined;
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

function contains({ top, left, bottom, right }: Area, { row, column }: Position): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

const PLAIN_SHEET = /([\p{L}\p{N}_.]+)!/uy;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;

/**
 * Goes through a formula character by character: a workbook may have ten thousand of them, and a regular expression for each piece takes ten times
 * as long. Blanks behind a piece belong to it.
 */
class Scanner {
  private at = 0;
  private readonly namesSheets: boolean;

  constructor(private readonly text: string) {
    this.namesSheets = text.includes("!");
    this.skipBlanks();
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  accept(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    this.skipBlanks();
    return true;
  }

  /** Signs in a row: −1 where one of them is a minus; undefined where there is none. */
  sign(): 1 | -1 | undefined {
    let sign: 1 | -1 | undefined;
    for (;;) {
      if (this.accept("-")) sign = -1;
      else if (this.accept("+")) sign ??= 1;
      else return sign;
    }
  }

  acceptSum(): boolean {
    if (this.text.slice(this.at, this.at + 4).toUpperCase() !== "SUM(") return false;
    this.at += 4;
    this.skipBlanks();
    return true;
  }

  /** The sheet that stands before an address; undefined where none does. */
  sheet(): string | undefined {
    if (!this.namesSheets) return undefined;
    for (const pattern of [QUOTED_SHEET, PLAIN_SHEET]) {
      pattern.lastIndex = this.at;
      const found = pattern.exec(this.text);
      if (!found) continue;
      this.at += found[0].length;
      return found[1]!.replaceAll("''", "'");
    }
    return undefined;
  }

  /** `E9` or `E7:E12`, with or without `$`; undefined for what is no address, or only begins like one. */
  area(): Area | undefined {
    const from = this.cell();
    const to = from && this.text[this.at] === ":" ? this.cell(1) : from;
    if (!from || !to || !this.isBetweenPieces) return undefined;
    this.skipBlanks();
    return {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
  }

  private get isBetweenPieces(): boolean {
    return this.isAtEnd || " \n\t+-,)".includes(this.text[this.at]!);
  }

  private cell(after = 0): Position | undefined {
    this.at += after;
    const column = this.number(letterValue, 26);
    const row = this.number(digitValue, 10);
    const isAddress = column > 0 && row > 0 && column - 1 <= LAST_COLUMN && row - 1 <= LAST_ROW;
    return isAddress ? { row: row - 1, column: column - 1 } : undefined;
  }

  /** Letters or digits, a `$` before them left out, as the number they make; 0 where there is none. */
  private number(valueOf: (code: number) => number, base: number): number {
    if (this.text[this.at] === "$") this.at++;
    let number = 0;
    for (let value; (value = valueOf(this.text.charCodeAt(this.at))) >= 0; this.at++) number = number * base + value;
    return number;
  }

  private skipBlanks(): void {
    while (this.text[this.at] === " " || this.text[this.at] === "\n" || this.text[this.at] === "\t") this.at++;
  }
}

/** A → 1, Z → 26, in either case; −1 for any other character and behind the end. */
function letterValue(code: number): number {
  const upper = code & ~32;
  return upper >= 65 && upper <= 90 ? upper - 64 : -1;
}

function digitValue(code: number): number {
  return code >= 48 && code <= 57 ? code - 48 : -1;
}
