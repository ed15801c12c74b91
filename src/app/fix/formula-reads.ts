import { type FormulaToken, type ReferenceToken, formulaTokens } from "../../formula";
import { type CellRef, type Snapshot } from "../../workbook";

/** A formula and what it reads of one sheet. */
export interface FormulaReads {
  readonly cell: CellRef;
  readonly formula: string;
  readonly areas: readonly ReferenceToken[];
  /** True for nothing but sums of cells, added and taken away: a cell more is an amount more. */
  readonly isSum: boolean;
}

/** What a workbook's formulas read, as far as their texts tell. */
export interface WorkbookReads {
  /** The formulas that read cells of a sheet. */
  of(sheet: string): readonly FormulaReads[];
  /** A formula that reads what its text does not tell: by a name, over several sheets, or by an address that it computes. */
  readonly hidden: CellRef | undefined;
}

/** Nothing but references, SUM and SUBTOTAL of sums, and the signs between. */
const SUMS = /^(?:[=＝+\-(),\s]|SUM\(|SUBTOTAL\((?:9|109),)*$/i;
const COMPUTED = /\b(?:INDIRECT|OFFSET)\(/i;

/** Takes all formulas of a workbook apart, once. Pure. */
export function workbookReads(snapshot: Snapshot): WorkbookReads {
  const bySheet = new Map<string, FormulaReads[]>();
  let hidden: CellRef | undefined;
  for (const { name, cells } of snapshot.sheets) {
    for (const { row, column, formula } of cells) {
      if (formula === undefined) continue;
      const cell = { sheet: name, row, column };
      const tokens = formulaTokens(formula);
      const isSum = tokens.every((token) => token.kind === "reference") || SUMS.test(plainText(tokens));
      if (!hidden && tokens.some(isHidden)) hidden = cell;
      for (const [sheet, areas] of readsBySheet(tokens, name)) {
        const reads = { cell, formula, areas, isSum: isSum && !tokens.some(isHidden) };
        bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), reads]);
      }
    }
  }
  return { of: (sheet) => bySheet.get(sheet.toUpperCase()) ?? [], hidden };
}

/** The formula without its references. */
function plainText(tokens: readonly FormulaToken[]): string {
  return tokens.map((token) => (token.kind === "reference" ? "" : token.text)).join("");
}

function isHidden(token: FormulaToken): boolean {
  if (token.kind === "reference") return token.foreign && token.prefix.includes(":");
  return token.kind === "name" || COMPUTED.test(token.text);
}

function readsBySheet(tokens: readonly FormulaToken[], own: string): Map<string, ReferenceToken[]> {
  const reads = new Map<string, ReferenceToken[]>();
  for (const token of tokens) {
    if (token.kind !== "reference" || token.foreign) continue;
    const sheet = (token.sheet ?? own).toUpperCase();
    reads.set(sheet, [...(reads.get(sheet) ?? []), token]);
  }
  return reads;
}
