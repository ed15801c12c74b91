import { a1, type CellValue, NOT_COMPUTED, type Position, type SnapshotCell } from "../../workbook";
import { repeatsOtherWorkbook } from "../../formula";
import { damaged } from "../errors";
import { decodeEscapes } from "../xml/text";
import type { XmlScanner } from "../xml/scanner";
import type { Formulas, ReadFormula } from "./formulas";
import type { Shows } from "./number-formats";
import { readStringItem } from "./strings";

/** What a cell refers to by number. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly (Shows | undefined)[];
}

const TEXT_TYPES: ReadonlySet<string> = new Set(["s", "str", "inlineStr"]);

interface Pending {
  readonly index: number;
  readonly share: string;
}

/** Reads the cells of one sheet. */
export class CellReader {
  /** Whether the cells have their formulas; they have unless told otherwise. */
  keepsFormulas = true;
  private readonly pending: Pending[] = [];
  private count = 0;

  constructor(
    private readonly sheet: string,
    private readonly context: CellContext,
    private readonly formulas: Formulas,
  ) {}

  /** Reads the current `c` element up to its end; undefined for a cell that holds nothing. */
  read(scanner: XmlScanner, at: Position): SnapshotCell | undefined {
    const type = scanner.attribute("t") ?? "n";
    // a format says how a number shows, and most cells of a ledger are texts
    const style = TEXT_TYPES.has(type) ? undefined : scanner.attribute("s");
    let raw: string | undefined;
    let own: ReadFormula | undefined;
    while (scanner.next()) {
      if (!scanner.opens) {
        if (scanner.depth === 3) break;
      } else if (scanner.name === "v") raw = scanner.text();
      else if (scanner.name === "f") own = this.formula(scanner, at);
      else if (scanner.name === "is") raw = readStringItem(scanner);
      else scanner.skip();
    }
    const formula = own ?? this.formulas.covering(at);
    const kept = this.value(type, raw, at);
    const value = formula === undefined || isResult(kept, formula) ? kept : NOT_COMPUTED;
    if (value === undefined || (value === "" && formula === undefined)) return undefined;
    return this.kept(at, value, this.shown(value, style), formula);
  }

  /** The current formula; where none is kept, no more than that there is one. */
  private formula(scanner: XmlScanner, at: Position): ReadFormula | undefined {
    if (this.keepsFormulas) return this.formulas.read(scanner, at);
    scanner.skip();
    return "=";
  }

  /** The cells with the formulas written out whose definition came after them. */
  completed(cells: readonly SnapshotCell[]): readonly SnapshotCell[] {
    if (this.pending.length === 0) return cells;
    const all = [...cells];
    for (const { index, share } of this.pending) {
      const cell = all[index]!;
      const formula = this.formulas.share(share, cell);
      if (formula === undefined) throw this.unreadable(cell, "共享公式没有定义");
      all[index] = { ...cell, formula };
    }
    return all;
  }

  private kept(
    at: Position,
    value: CellValue,
    text: string | undefined,
    formula: ReadFormula | undefined,
  ): SnapshotCell {
    if (!this.keepsFormulas) return snapshotCell(at, value, text, undefined);
    const index = this.count++;
    if (typeof formula === "object") {
      this.pending.push({ index, share: formula.share });
      return snapshotCell(at, value, text, undefined);
    }
    return snapshotCell(at, value, text, formula);
  }

  private value(type: string, raw: string | undefined, at: Position): CellValue | undefined {
    if (raw === undefined) return undefined;
    switch (type) {
      case "s":
        return this.sharedString(raw.trim(), at);
      case "inlineStr":
        return raw;
      case "str":
        return decodeEscapes(raw);
      case "d":
        return raw;
      case "b":
        return raw.trim() === "1" || raw.trim() === "true";
      case "e":
        return { error: raw.trim() };
      default:
        return this.number(raw.trim(), at);
    }
  }

  private sharedString(raw: string, at: Position): string | undefined {
    if (raw === "") return undefined;
    const text = /^\d{1,9}$/.test(raw) ? this.context.strings[Number(raw)] : undefined;
    if (text === undefined) throw this.unreadable(at, "引用的文字不存在");
    return text;
  }

  private number(raw: string, at: Position): number | undefined {
    if (raw === "") return undefined;
    const value = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(raw) ? Number(raw) : NaN;
    if (!Number.isFinite(value)) throw this.unreadable(at, "数值无法识别");
    return value;
  }

  private shown(value: CellValue, style: string | undefined): string | undefined {
    if (typeof value !== "number" || style === undefined) return undefined;
    const text = this.context.formats[Number(style)]?.(value);
    return text === String(value) ? undefined : text;
  }

  private unreadable(at: Position, what: string): Error {
    return damaged(`工作表“${this.sheet}”的单元格 ${a1(at)} ${what}`);
  }
}

/** True for what a formula can give: something, and no empty text where it repeats a cell of another workbook. */
function isResult(value: CellValue | undefined, formula: ReadFormula): boolean {
  return value !== undefined && !(value === "" && typeof formula === "string" && repeatsOtherWorkbook(formula));
}

/** Written out by cases: cells come by the hundred thousand, and spreading objects costs more than all else. */
function snapshotCell(
  { row, column }: Position,
  value: CellValue,
  text: string | undefined,
  formula: string | undefined,
): SnapshotCell {
  if (text === undefined) return formula === undefined ? { row, column, value } : { row, column, value, formula };
  return formula === undefined ? { row, column, value, text } : { row, column, value, formula, text };
}
