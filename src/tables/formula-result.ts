import { type Amount, ZERO, add, amountOfFen } from "../money";
import { type FormulaTerm, areaSize, formulaTerms } from "../formula";
import { circleOf } from "./circles";
import { type Disclosure, type Figure, tableOf } from "./disclosure";
import type { Lines } from "./lines";

/** What a formula gives, and how many figures it reads for that. */
export interface FormulaResult {
  readonly amount: Amount;
  readonly read: number;
}

/**
 * What a figure's formula gives for the amounts that its cells hold now. Undefined where it reads others than figures, one that cannot be read, or one
 * of a table in another measure.
 * @param terms the formula, taken apart
 */
export function formulaResult(
  figure: Figure,
  terms: readonly FormulaTerm[],
  lines: Lines,
  disclosure: Disclosure,
): FormulaResult | undefined {
  const measureOf = ({ table }: Figure) => tableOf(disclosure, table)?.effectiveMeasure;
  let amount = ZERO;
  let read = 0;
  for (const { sheet, area, weight } of terms) {
    const addends = lines.within(sheet, area);
    if (addends.length !== areaSize(area)) return undefined;
    for (const addend of addends) {
      // Excel's SUM passes over a number that is kept as text
      if (!addend.readable || addend.asText) return undefined;
      if (addend.table !== figure.table && measureOf(addend) !== measureOf(figure)) return undefined;
      amount = add(amount, amountOfFen(weight * addend.amount));
    }
    read += addends.length;
  }
  return { amount, read };
}

/**
 * What a figure's formula would give, where its cell keeps something else: nothing has computed it since what it reads was changed. Amounts are read
 * to the 分, so less than one for each figure that is read is no difference.
 */
export function staleResult(
  figure: Figure,
  lines: Lines,
  disclosure: Disclosure,
  terms: readonly FormulaTerm[] | undefined = termsOf(figure),
): Amount | undefined {
  const result = terms && figure.readable ? formulaResult(figure, terms, lines, disclosure) : undefined;
  if (!result || Math.abs(result.amount - figure.amount) < result.read) return undefined;
  // what reads itself has no result to wait for
  return circleOf(figure, disclosure) ? undefined : result.amount;
}

function termsOf({ formula, cell }: Figure): readonly FormulaTerm[] | undefined {
  return formula === undefined ? undefined : formulaTerms(formula, cell.sheet);
}
