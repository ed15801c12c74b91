import type { PriorAnswer } from "../facts";
import type { FigureBook } from "../narrative";
import { type Disclosure, type DisclosureTable, type Figure, type TableRow, tableNumber } from "../tables";
import type { ComparedFigure, ComparedTable, Comparison } from "./comparison";
import { comparedFigure } from "./compared-figure";
import { goneFigures } from "./gone-figures";

/** What this year's tables are compared with. */
export interface ComparedWith {
  /** Both years' figures. */
  readonly book: FigureBook;
  /** Last year's tables, where it is known from tables; from them come the rows that this year's no longer have. */
  readonly earlier: readonly Disclosure[];
  /** Whole percent. */
  readonly threshold: number;
}

/**
 * Every readable figure of the tables beside last year's, table by table and row by row. What is nothing this year, and nothing or not known last year,
 * is left out.
 */
export function compareTables(disclosure: Disclosure, from: ComparedWith): Comparison {
  const { unit, year, measure } = disclosure;
  const tables = disclosure.tables.flatMap((table): ComparedTable[] => {
    const figures = [
      ...table.rows.flatMap((row) => row.figures.flatMap((figure) => ofFigure(row, figure, from))),
      ...goneFigures(table, from),
    ];
    return figures.length === 0 ? [] : [{ ...named(table, disclosure), figures }];
  });
  return {
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    measure,
    threshold: from.threshold,
    tables,
  };
}

function named(
  { id, spec, effectiveMeasure }: DisclosureTable,
  disclosure: Disclosure,
): Omit<ComparedTable, "figures"> {
  return { id, number: tableNumber(disclosure, id), title: spec.title, measure: effectiveMeasure };
}

function ofFigure(row: TableRow, figure: Figure, { book, threshold }: ComparedWith): ComparedFigure[] {
  if (!figure.readable) return [];
  const prior = book.prior(figure.query);
  if (figure.amount === 0 && (prior?.amount ?? 0) === 0) return [];
  return [
    comparedFigure(
      {
        ...(row.code !== undefined && { code: row.code }),
        name: figure.rowName,
        column: figure.columnName.replaceAll("·", " "),
        cell: figure.cell,
        now: figure.amount,
        ...(prior && { before: prior.amount, source: prior.source }),
      },
      threshold,
      whyUnknown(figure, prior, book),
    ),
  ];
}

/** What is to be known of where last year's figure is from, or why there is none. */
function whyUnknown({ query }: Figure, prior: PriorAnswer | undefined, { priorYear }: FigureBook): string {
  if (prior) return prior.predecessor === undefined ? "" : `上年科目编码为${prior.predecessor}`;
  return priorYear?.isInTheWay(query) ? "科目在两年之间有拆分、合并或调整，上年数无法对应" : "上年数未知";
}
