import { type Amount, ZERO, add, amountOfFen } from "../money";
import { areaSize, formulaTerms } from "../formula";
import { type Disclosure, type Figure, tableOf } from "./disclosure";
import type { Lines } from "./lines";

/** Numbers kept as text that a SUM passes over. */
export interface PassedOver {
  readonly texts: readonly Figure[];
  /** What the formula gives once they are numbers. */
  readonly result: Amount;
}

/**
 * What a figure's SUM passes over: its cell keeps what the numbers among its cells add up to, and others of them are numbers kept as text, which Excel
 * does not add. The formula is right then, and the texts are to be made numbers. Undefined where that is not so, or cannot be told.
 */
export function passedOver(figure: Figure, lines: Lines, disclosure: Disclosure): PassedOver | undefined {
  const terms = figure.formula === undefined ? undefined : formulaTerms(figure.formula, figure.cell.sheet);
  if (!terms || !figure.readable) return undefined;
  const measureOf = ({ table }: Figure) => tableOf(disclosure, table)?.effectiveMeasure;
  const texts: Figure[] = [];
  let [numbers, result, read] = [ZERO, ZERO, 0];
  for (const { sheet, area, weight, summed } of terms) {
    const addends = lines.within(sheet, area);
    if (addends.length !== areaSize(area)) return undefined;
    for (const addend of addends) {
      if (!addend.readable || addend === figure || measureOf(addend) !== measureOf(figure)) return undefined;
      const amount = amountOfFen(weight * addend.amount);
      result = add(result, amount);
      if (addend.asText && summed) texts.push(addend);
      else numbers = add(numbers, amount);
    }
    read += addends.length;
  }
  // amounts are read to the 分, so less than one for each cell is no difference
  return texts.length > 0 && Math.abs(numbers - figure.amount) < read ? { texts, result } : undefined;
}
