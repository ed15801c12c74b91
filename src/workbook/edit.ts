import { type CellRef, cellInFormula } from "./address";
import type { PlannedContent } from "./sheet-plan";
import { type CellValue, isCellError } from "./snapshot";

/** What a cell is to hold: nothing, a text, or a number as a decimal text. Never a formula. */
export type EditContent = Exclude<PlannedContent, { readonly kind: "formula" | "error" }>;

/** One cell to be changed, and what it must still hold for the change to be made. */
export interface CellEdit {
  readonly cell: CellRef;
  /** What the cell holds now, as `cellText` tells it; empty for a blank. */
  readonly before: string;
  readonly content: EditContent;
  /** The number format that the cell is given with it, where that is to be another: as an edit before has told it. */
  readonly format?: string;
}

/** The number format that a cell had before an edit gave it another. The place is that before the edit. */
export interface ReplacedFormat {
  readonly cell: CellRef;
  readonly format: string;
}

/** A change that was not made, because the cell is not what it was taken for. `message` is a whole Chinese sentence. */
export class EditRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "EditRefused";
  }
}

/** What a cell holds, as text: of a number its shortest form (40.7, not 40.70); empty for a blank. */
export function cellText(value: CellValue | undefined): string {
  if (value === undefined) return "";
  return isCellError(value) ? value.error : String(value);
}

/** A number as `cellText` tells it: `544.3100000000001`, `5.6e-14`. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** Excel keeps and shows so many digits of a number; what a binary fraction has beyond them is no part of what was typed or added up. */
const EXCEL_DIGITS = 15;
const MOST_DECIMALS = 10;

/**
 * What a cell holds as Excel shows it: a number with the fifteen digits that Excel keeps, `544.3100000000001` → `544.31`, `5.6e-14` → `0`;
 * any other text as it is. For people only: whether a cell still holds what it held is asked of `cellText`.
 */
export function shownText(text: string): string {
  if (!NUMBER.test(text)) return text;
  const digits = text.toLowerCase().split("e")[0]!.replace(/\D/g, "");
  if (digits.length <= EXCEL_DIGITS && !/e/i.test(text)) return text;
  const number = Number(Number(text).toPrecision(EXCEL_DIGITS));
  const whole = Math.trunc(Math.abs(number)).toString().length;
  return String(Number(number.toFixed(Math.max(0, Math.min(MOST_DECIMALS, EXCEL_DIGITS - whole)))));
}

/** Throws EditRefused where the cell has a formula, which no value may be typed over, or no longer holds what the edit expects. */
export function refuseStale(
  { cell, before }: CellEdit,
  now: { readonly value: CellValue; readonly formula?: string } | undefined,
): void {
  const place = cellInFormula(cell);
  if (now?.formula !== undefined) {
    throw new EditRefused(`${place} 中是公式，不能直接改成数值，没有修改。请检查公式及其引用的单元格。`);
  }
  const text = cellText(now?.value);
  if (text === before) return;
  throw new EditRefused(`${place} 现在是${quoted(text)}，不再是校验时的${quoted(before)}，没有修改。请重新校验。`);
}

const LONGEST_QUOTED = 30;

function quoted(text: string): string {
  if (text === "") return "空白";
  const shown = shownText(text);
  return `“${shown.length > LONGEST_QUOTED ? `${shown.slice(0, LONGEST_QUOTED)}…` : shown}”`;
}
