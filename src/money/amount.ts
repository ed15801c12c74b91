/**
 * An amount of money: a whole number of 分 (1/100 元). 1 万元 is 1,000,000 分.
 * Kept in a number, which is exact to 9.007×10¹³ 元; every sum checks that it stayed there.
 */
export type Amount = number & { readonly unit: "分" };

/** The unit of measure in which a table is printed. */
export type Measure = "元" | "万元";

/** 分 in one unit of each measure. */
const FEN: Readonly<Record<Measure, number>> = { 元: 100, 万元: 1_000_000 };

/** Both measures print two decimals (《地方预决算公开操作规程》; the template). */
export const PRINTED_DECIMALS = 2;

export const ZERO = 0 as Amount;

/** The sum would no longer be exact. Cannot happen with amounts a budget can have. */
export class AmountOverflow extends Error {
  constructor() {
    super("金额之和超出可精确表示的范围（90万亿元）");
    this.name = "AmountOverflow";
  }
}

/** A whole number of 分 as an amount. */
export function amountOfFen(fen: number): Amount {
  if (!Number.isSafeInteger(fen)) throw new AmountOverflow();
  return (fen === 0 ? 0 : fen) as Amount;
}

export function add(left: Amount, right: Amount): Amount {
  return amountOfFen(left + right);
}

export function subtract(left: Amount, right: Amount): Amount {
  return amountOfFen(left - right);
}

export function sum(amounts: Iterable<Amount>): Amount {
  let total = 0;
  for (const amount of amounts) {
    total += amount;
    if (!Number.isSafeInteger(total)) throw new AmountOverflow();
  }
  return amountOfFen(total);
}

export function absolute(amount: Amount): Amount {
  return (amount < 0 ? -amount : amount) as Amount;
}

/** One unit in the last printed place, in 分: 0.01 万元 is 10,000 分, 0.01 元 is 1 分. */
export function printedUnit(measure: Measure): Amount {
  return (FEN[measure] / 10 ** PRINTED_DECIMALS) as Amount;
}

/** The nearest amount that the measure prints in full, halves away from zero: 3,054,444,000 分 in 万元 is 3,054,440,000 分. */
export function roundToPrinted(amount: Amount, measure: Measure): Amount {
  const unit = printedUnit(measure);
  const rest = Math.abs(amount) % unit;
  const magnitude = Math.abs(amount) - rest + (2 * rest >= unit ? unit : 0);
  return amountOfFen(amount < 0 ? -magnitude : magnitude);
}

/** 分 in one 元 or 万元. */
export function fenIn(measure: Measure): number {
  return FEN[measure];
}
