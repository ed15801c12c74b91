import { type Amount, type Measure, formatAmount } from "../money";
import type { Figure } from "../tables";

/** The slips of the hand that a wrong and a right amount betray. */
export type Slip = "missing" | "surplus" | "swapped" | "moved" | "ten-thousand" | "ten" | "digits" | "sign";

export const SLIP_WORDS: Readonly<Record<Slip, string>> = {
  missing: "可能漏填",
  surplus: "可能多填",
  swapped: "可能与另一单元格的金额填反了",
  moved: "可能填错了行或列",
  "ten-thousand": "可能把元填成了万元",
  ten: "可能小数点错位",
  digits: "可能数字颠倒",
  sign: "可能正负号填反",
};

/** A cell, what it says, and what it should say. */
export interface Correction {
  readonly figure: Figure;
  readonly suggested: Amount;
}

/** What slip made this cell's amount of the right one, seen together with the other cells of its explanation; undefined where none is recognised. */
export function slipOf(correction: Correction, others: readonly Correction[], measure: Measure): Slip | undefined {
  const { figure, suggested } = correction;
  const wrong = figure.amount;
  const partner = others.find(
    (other) => other.suggested === wrong && other.figure.amount === suggested && other.figure !== figure,
  );
  if (partner) return wrong !== 0 && suggested !== 0 ? "swapped" : "moved";
  if (wrong === 0) return "missing";
  if (suggested === 0) return "surplus";
  if (wrong === -suggested) return "sign";
  if (isPowerApart(wrong, suggested, 10_000)) return "ten-thousand";
  if ([10, 100, 1000].some((factor) => isPowerApart(wrong, suggested, factor))) return "ten";
  if (hasDigitsTurned(formatAmount(wrong, measure), formatAmount(suggested as Amount, measure))) return "digits";
  return undefined;
}

function isPowerApart(wrong: number, right: number, factor: number): boolean {
  return wrong === right * factor || wrong * factor === right;
}

/** True where two neighbouring digits stand the other way round. */
function hasDigitsTurned(wrong: string, right: string): boolean {
  const [a, b] = [wrong.replace(".", ""), right.replace(".", "")];
  if (a.length !== b.length) return false;
  const different = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first, second] = different;
  return different.length === 2 && second === first! + 1 && a[first!] === b[second] && a[second] === b[first!];
}
