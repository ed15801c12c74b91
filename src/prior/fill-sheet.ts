import type { DocumentFacts, PriorBook } from "../facts";
import { formatAmount } from "../money";
import { type CellEdit, type Snapshot, cellAt } from "../workbook";

/**
 * 填上年数: the edits that write last year's figures into the cells of the sheet 上年预算 that are blank, in the sheet's measure; none for a figure that is not
 * known, and none over anything that stands there.
 */
export function emptyPriorEdits(
  { prior }: Pick<DocumentFacts, "prior">,
  book: Pick<PriorBook, "ask">,
  workbook: Snapshot,
): CellEdit[] {
  return prior.flatMap(({ question, amountCell: cell, measure = "元" }): CellEdit[] => {
    if (!cell || cellAt(workbook, cell)) return [];
    const known = book.ask(question);
    if (!known) return [];
    return [{ cell, before: "", content: { kind: "number", decimal: formatAmount(known.amount, measure) } }];
  });
}
