import { type Amount, type Measure, formatAmount, printedUnit } from "../../money";
import type { Figure } from "../../tables";

/** The slips of the hand that a wrong and a right amount betray. */
export type SlipKind =
  "missing" | "surplus" | "swapped" | "moved" | "ten-thousand" | "ten" | "digits" | "one-digit" | "sign";

/** A slip, and the other cell that it was made with, if it was made with two. */
export interface Slip {
  readonly kind: SlipKind;
  readonly partner?: Figure;
}

/** A cell, what it says, and what it should say. */
export interface Correction {
  readonly figure: Figure;
  readonly suggested: Amount;
}

/** Of fewer units in the last place an amount that was cut off tells nothing: 0.01 may be what is left of anything. */
const TELLING_UNITS = 10;

/** What slip made this cell's amount of the right one, seen together with other cells that are to change; undefined where none is recognised. */
export function slipOf(correction: Correction, others: readonly Correction[], measure: Measure): Slip | undefined {
  const { figure, suggested } = correction;
  const partner = partnerOf(correction, others);
  if (partner) return { kind: figure.amount !== 0 && suggested !== 0 ? "swapped" : "moved", partner };
  const kind = kindOf(figure.amount, suggested, measure);
  return kind && { kind };
}

/** The nearest cell of the same sheet that says what this one should say, and should say what this one says. */
function partnerOf({ figure, suggested }: Correction, others: readonly Correction[]): Figure | undefined {
  let nearest: Figure | undefined;
  for (const other of others) {
    const isCrossed = other.suggested === figure.amount && other.figure.amount === suggested;
    if (!isCrossed || other.figure === figure || other.figure.cell.sheet !== figure.cell.sheet) continue;
    if (!nearest || distance(figure, other.figure) < distance(figure, nearest)) nearest = other.figure;
  }
  return nearest;
}

/** Steps from cell to cell of one sheet. */
export function distance({ cell: a }: Figure, { cell: b }: Figure): number {
  return Math.abs(a.row - b.row) + Math.abs(a.column - b.column);
}

function kindOf(wrong: Amount, right: Amount, measure: Measure): SlipKind | undefined {
  if (wrong === 0) return "missing";
  if (right === 0) return "surplus";
  if (wrong === -right) return "sign";
  if (isPowerApart(wrong, right, 10_000, measure)) return "ten-thousand";
  if ([10, 100, 1000].some((factor) => isPowerApart(wrong, right, factor, measure))) return "ten";
  return digitSlip(formatAmount(wrong, measure), formatAmount(right, measure), wrong - right, measure);
}

/** One is the other with its point moved; digits for which there was no room may have been cut off. */
function isPowerApart(wrong: number, right: number, factor: number, measure: Measure): boolean {
  if (wrong === right * factor || wrong * factor === right) return true;
  const unit = printedUnit(measure);
  return wrong >= TELLING_UNITS * unit && Math.abs(wrong * factor - right) < factor * unit;
}

/** Two neighbouring digits the other way round; one digit another; or the last place off by one. */
function digitSlip(wrong: string, right: string, difference: number, measure: Measure): SlipKind | undefined {
  if (Math.abs(difference) === printedUnit(measure)) return "one-digit";
  const [a, b] = [wrong.replace(".", ""), right.replace(".", "")];
  if (a.length !== b.length || wrong.indexOf(".") !== right.indexOf(".")) return undefined;
  const different = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first, second] = different;
  if (different.length === 1) return "one-digit";
  const turned = different.length === 2 && second === first! + 1 && a[first!] === b[second] && a[second] === b[first!];
  return turned ? "digits" : undefined;
}
