import type { PriorSource } from "../facts";
import { type Amount, type Measure, type Percent, percentText } from "../money";
import type { Case } from "../narrative";
import type { TableId } from "../tables";
import type { CellRef } from "../workbook";

/** From what growth on a figure is marked, in whole percent, where the user has not said: ours, and no rule's. */
export const USUAL_THRESHOLD = 30;

/** A figure of this year's tables beside last year's. */
export interface ComparedFigure {
  /** Functional or economic code: 2010301. */
  readonly code?: string;
  /** Name of its row: 行政运行. */
  readonly name: string;
  /** Words of its column: 基本支出. */
  readonly column: string;
  /** Where this year's stands; absent for a row that only last year has. */
  readonly cell?: CellRef;
  /** In 分. */
  readonly now: Amount;
  /** In 分; absent where last year is not known. */
  readonly before?: Amount;
  readonly source?: PriorSource;
  readonly case: Case;
  /** now − before, in 分; absent where last year is not known. */
  readonly change?: Amount;
  /** The growth with its sign, in hundredths of a percent: −703n is 7.03% less. Absent without last year's, or from nothing. */
  readonly growth?: Percent;
  /** True where it grew or fell by more than the threshold, or from nothing. */
  readonly isOver: boolean;
  /** What a number alone does not say: `上年为0，本年新增`; empty where there is nothing to say. */
  readonly remark: string;
}

/** One table's figures, those only of last year at its end; what is nothing in both years is left out. */
export interface ComparedTable {
  readonly id: TableId;
  /** 表3 */
  readonly number: string;
  readonly title: string;
  readonly measure: Measure;
  readonly figures: readonly ComparedFigure[];
}

/** This year's tables beside last year's. */
export interface Comparison {
  readonly unit?: string;
  readonly year?: number;
  readonly measure: Measure;
  /** Whole percent. */
  readonly threshold: number;
  /** Tables with figures, in the order of the template. */
  readonly tables: readonly ComparedTable[];
}

/** How many figures are compared, and of how many there is something to say. */
export interface ComparisonCounts {
  readonly compared: number;
  readonly over: number;
  readonly fromZero: number;
  readonly unknown: number;
}

/** The counts over all tables: a figure from nothing is none of those over the threshold. */
export function countsOf({ tables }: Comparison): ComparisonCounts {
  const figures = tables.flatMap((table) => table.figures);
  const count = (which: (figure: ComparedFigure) => boolean): number => figures.filter(which).length;
  return {
    compared: count((figure) => figure.before !== undefined),
    over: count((figure) => figure.isOver && figure.case !== "from-zero"),
    fromZero: count((figure) => figure.case === "from-zero"),
    unknown: count((figure) => figure.before === undefined),
  };
}

/** Growth with its sign, as it is printed: −703n → `-7.03`. */
export function growthText(percent: Percent): string {
  return percent < 0n ? `-${percentText(-percent)}` : percentText(percent);
}
