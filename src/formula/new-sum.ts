import { type NewCell, type RowEdit, type RowInsertion, rowAfter } from "../workbook";
import { sumFormula } from "./sum";

/** The formula of a sum in a new row, once all rows have come and gone. Throws RangeError where there is nothing to add up. */
export function newSum(edits: readonly RowEdit[], { insert }: RowInsertion, { column, content }: NewCell): string {
  const rows = content.kind === "sum" ? content.rows : [];
  const cells = rows.map((row) => ({ row: rowAfter(edits, { sheet: insert.sheet, row }) ?? row, column }));
  const formula = sumFormula(cells);
  if (formula === undefined) throw new RangeError("No formula can hold this sum");
  return formula;
}
