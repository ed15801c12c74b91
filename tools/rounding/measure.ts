import { type Ledger, queryKey } from "../../src/ledger";
import { type Amount, ZERO, printedUnit, sum } from "../../src/money";
import { type Disclosure, figuresOf } from "../../src/tables";
import { deriveEquations, judge } from "../../src/ties";
import { rounded } from "./policies";
import { deriveDisclosure } from "../shipped";

/** How a printed disclosure stands to the ledger it was made from. Shifts are in 分. */
export interface Measured {
  readonly brokenTies: number;
  /** By how much the grand total differs from the exact one rounded half up. */
  readonly totalOff: number;
  /** The largest distance of a printed figure from its exact value. */
  readonly largestShift: number;
  /** Figures a whole printed unit or more from their exact values. */
  readonly shifted: number;
  readonly figures: number;
}

const UNIT = printedUnit("万元");

/** Compares printed tables with their ledger, figure by figure and tie by tie. */
export function measure(ledger: Ledger, printed: Disclosure): Measured {
  const exact = amounts(deriveDisclosure(ledger, { measure: "万元" }));
  const own = amounts(printed);
  const shifts = [...exact].map(([key, amount]) => Math.abs(amount - (own.get(key) ?? ZERO)));
  const verdicts = deriveEquations(printed).map((equation) => judge(equation, printed).verdict);
  const total = own.get(`T1/income/amount ${queryKey({})}`) ?? ZERO;
  return {
    brokenTies: verdicts.filter((verdict) => verdict !== "held").length,
    totalOff: Math.abs(total - rounded(sum(ledger.rows.map(({ amount }) => amount)))),
    largestShift: Math.max(0, ...shifts),
    shifted: shifts.filter((shift) => shift >= UNIT).length,
    figures: exact.size,
  };
}

function amounts(disclosure: Disclosure): Map<string, Amount> {
  return new Map(
    disclosure.tables
      .flatMap(figuresOf)
      .map(({ table, section, column, query, amount }) => [`${table}/${section}/${column} ${queryKey(query)}`, amount]),
  );
}
