import type { DocumentFacts, PriorAnswer, PriorBook, PriorSource } from "../facts";
import { queryKey } from "../ledger";
import { type Measure, formatAmount } from "../money";
import { type CellRef, placeText } from "../workbook";

/** Two sources of last year that do not say the same, by name and cell. */
export interface ToldDisagreement {
  /** The cell of the sheet 上年预算, whose figure counts. */
  readonly cell?: CellRef;
  /** 项级科目“2010301” */
  readonly about: string;
  /** What both say: `上年预算!C5 是 418.36 万元，上年公开表的 表5!E9 是 410.00 万元` */
  readonly sides: string;
  readonly message: string;
}

/** What a source is called. */
export const PRIOR_SOURCE_NAMES: Readonly<Record<PriorSource, string>> = {
  "prior-sheet": "“上年预算”",
  "prior-disclosure": "上年公开表",
  "earlier-tables": "本工作簿里的上年表",
  "prior-ledger": "上年预算明细",
};

/** So many cells of a sum are named; the rest is counted. */
const MOST_CELLS = 3;

/**
 * Where the sheet 上年预算 and another source of last year answer a question differently, row by row of the sheet.
 * @param measure in which the amounts are told
 */
export function priorDisagreements(
  { prior }: Pick<DocumentFacts, "prior">,
  book: Pick<PriorBook, "disagreements">,
  measure: Measure,
): ToldDisagreement[] {
  const rows = new Map(prior.map((row) => [queryKey(row.question), row]));
  return book.disagreements.flatMap(({ question, first, second }): ToldDisagreement[] => {
    const row = rows.get(queryKey(question));
    if (!row) return [];
    const about = `${row.scope}“${row.key.value}”`;
    const [cell] = first.cells;
    const sides = `${said(first, measure)}，${said(second, measure)}`;
    const message = `${about}的上年数不一致：${sides}；以“上年预算”为准，请核对。`;
    return [{ about, sides, message, ...(cell && { cell }) }];
  });
}

/** `上年预算!C5 是 418.36 万元`, `上年公开表的 表5!E9 是 410.00 万元` */
function said({ source, cells, amount }: PriorAnswer, measure: Measure): string {
  const shown = cells.slice(0, MOST_CELLS).map(placeText).join("、");
  const places = cells.length > MOST_CELLS ? `${shown}等 ${cells.length} 格` : shown;
  const name = PRIOR_SOURCE_NAMES[source];
  const where = places === "" ? name : source === "prior-sheet" ? places : `${name}的 ${places}`;
  return `${where} 是 ${formatAmount(amount, measure)} ${measure}`;
}
