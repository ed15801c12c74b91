import { type Amount, type Measure, amountOfFen, fenIn, printedUnit } from "../money";
import { oncePer } from "../workbook";
import { type Disclosure, type DisclosureTable, type Figure, amountsOf, measureOfFigure } from "./disclosure";

/** So few figures, or those of a single table, are no evidence that a whole set is printed otherwise than its measure says. */
const ENOUGH_FIGURES = 20;
const ENOUGH_TABLES = 2;

/** 万元 with four decimals tell whole 元. */
const FINE_DECIMALS = 4;

/** One unit in the last place that a disclosure prints, in 分, for each measure. */
export type LastPlaces = Readonly<Record<Measure, Amount>>;

/**
 * One unit in the last place that a disclosure prints, by the figures of all its tables in a measure: 0.01 元 and 0.01 万元, unless the whole
 * set prints whole 元 (then 1 元), or 万元 with four decimals (then 0.0001 万元). How far rounding may let a sum miss is half of it for each figure.
 * What one table prints alone makes nothing coarser: a table of whole 万元 gets no tolerance of 5,000 元.
 */
export const lastPlaces = oncePer((disclosure: Disclosure): LastPlaces => {
  const inYuan = evidence(disclosure, "元");
  const inTenThousands = evidence(disclosure, "万元");
  const printsWholeYuan = inYuan.isEnough && inYuan.most === 0;
  const printsFour =
    inTenThousands.isEnough &&
    2 * inTenThousands.fine > inTenThousands.fractions &&
    inTenThousands.most <= FINE_DECIMALS;
  return {
    元: printsWholeYuan ? amountOfFen(fenIn("元")) : printedUnit("元"),
    万元: printsFour ? amountOfFen(fenIn("万元") / 10 ** FINE_DECIMALS) : printedUnit("万元"),
  };
});

/** One unit in the last place that a disclosure prints where a figure stands, in 分. */
export function lastPlaceOf(figure: Figure, disclosure: Disclosure): Amount {
  return lastPlaces(disclosure)[measureOfFigure(figure, disclosure)];
}

/** How many decimals the tables of a measure print: 2 for 0.01 元, 4 for 0.0001 万元, and never less than two. */
export function printedDecimals(measure: Measure, disclosure: Disclosure): number {
  return Math.max(2, Math.log10(fenIn(measure) / lastPlaces(disclosure)[measure]));
}

/** How finely figures are printed. */
interface Decimals {
  /** How many amounts there are that are not nothing. */
  readonly amounts: number;
  /** How many of them have decimals, and how many more than two. */
  readonly fractions: number;
  readonly fine: number;
  /** The most decimals that one has. */
  readonly most: number;
}

const decimalsOf = oncePer((table: DisclosureTable): Decimals => {
  let [amounts, fractions, fine, most] = [0, 0, 0, 0];
  for (const { amount, decimals } of amountsOf(table)) {
    if (amount === 0) continue;
    amounts++;
    if (decimals > 0) fractions++;
    if (decimals > 2) fine++;
    most = Math.max(most, decimals);
  }
  return { amounts, fractions, fine, most };
});

/** How finely the tables of a measure print, and whether they are evidence for all of the set. */
function evidence({ tables }: Disclosure, measure: Measure): Decimals & { readonly isEnough: boolean } {
  const own = tables
    .filter(({ effectiveMeasure }) => effectiveMeasure === measure)
    .map(decimalsOf)
    .filter(({ amounts }) => amounts > 0);
  const all = (count: (one: Decimals) => number) => own.reduce((sum, one) => sum + count(one), 0);
  const amounts = all((one) => one.amounts);
  return {
    amounts,
    fractions: all((one) => one.fractions),
    fine: all((one) => one.fine),
    most: Math.max(0, ...own.map((one) => one.most)),
    isEnough: own.length >= ENOUGH_TABLES && amounts >= ENOUGH_FIGURES,
  };
}
