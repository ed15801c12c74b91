import { type Amount, type Measure, ZERO, add, amountOfFen, printedUnit, roundToPrinted } from "../money";

/** 政府采购货物, 工程, 服务. */
export const PROCUREMENT_CLASSES = ["goods", "works", "services"] as const;
export type ProcurementClass = (typeof PROCUREMENT_CLASSES)[number];

/** An amount of a ledger, and what of it is bought. */
export interface Bought {
  readonly amount: Amount;
  /** 政府采购类别; absent where nothing is procured with it. */
  readonly procurement?: ProcurementClass;
}

/** Procurement by class, in 分. */
export type ProcurementByClass = Readonly<Record<ProcurementClass, Amount>>;

/** What the rows of a ledger buy, exact to the 分. */
export function exactProcurement(rows: Iterable<Bought>): ProcurementByClass {
  const sums = { goods: ZERO, works: ZERO, services: ZERO };
  for (const { amount, procurement } of rows) if (procurement) sums[procurement] = add(sums[procurement], amount);
  return sums;
}

/**
 * The classes in whole printed units, which together are their exact sum rounded half up: the units that are lacking go to the largest remainders.
 * In 万元, 0.124 + 0.124 + 0.124 → 0.13 + 0.12 + 0.12, whose sum 0.37 is that of 0.372.
 */
export function printedProcurement(exact: ProcurementByClass, measure: Measure): ProcurementByClass {
  const unit = printedUnit(measure);
  const shares = PROCUREMENT_CLASSES.map((name) => {
    const units = Math.floor(exact[name] / unit);
    return { name, units, remainder: exact[name] - units * unit };
  });
  const whole = roundToPrinted(procurementTotal(exact), measure) / unit;
  const lacking = whole - shares.reduce((sum, { units }) => sum + units, 0);
  const raised = new Set([...shares].sort((a, b) => b.remainder - a.remainder).slice(0, lacking));
  const printed = shares.map((share) => [share.name, amountOfFen((share.units + (raised.has(share) ? 1 : 0)) * unit)]);
  return Object.fromEntries(printed) as ProcurementByClass;
}

/** All classes together. */
export function procurementTotal({ goods, works, services }: ProcurementByClass): Amount {
  return add(add(goods, works), services);
}
