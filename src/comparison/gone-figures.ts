import { type Query, queryKey } from "../ledger";
import { ZERO } from "../money";
import type { FigureBook } from "../narrative";
import { type DisclosureTable, tableAbout } from "../tables";
import type { ComparedWith } from "./compare-tables";
import { comparedFigure } from "./compared-figure";
import type { ComparedFigure } from "./comparison";

const GONE = "本年表中没有这一行";

/** Figures with money of last year's table about the same, in rows that this year's table does not have under any code. */
export function goneFigures(table: DisclosureTable, { book, earlier, threshold }: ComparedWith): ComparedFigure[] {
  const [before] = earlier.flatMap((disclosure) => tableAbout(disclosure, table.spec.topic) ?? []);
  if (!before) return [];
  const here = keysOf(table, book);
  return before.rows.flatMap((row) =>
    row.figures.flatMap((figure): ComparedFigure[] => {
      if (row.kind === "total" || !figure.readable || figure.amount === 0 || here.has(queryKey(figure.query)))
        return [];
      const known = {
        ...(row.code !== undefined && { code: row.code }),
        name: figure.rowName,
        column: figure.columnName.replaceAll("·", " "),
        now: ZERO,
        before: figure.amount,
        source: "prior-disclosure",
      } as const;
      return [comparedFigure(known, threshold, GONE)];
    }),
  );
}

/** What this year's table asks, also in the codes that had the money last year. */
function keysOf({ rows }: DisclosureTable, book: FigureBook): ReadonlySet<string> {
  const questions = rows.flatMap((row) => row.figures.map(({ query }) => query));
  return new Set(questions.flatMap((query) => [queryKey(query), ...formerKey(query, book)]));
}

function formerKey(query: Query, book: FigureBook): string[] {
  const former = book.prior(query)?.predecessor;
  return former === undefined ? [] : [queryKey({ ...query, function: former })];
}
