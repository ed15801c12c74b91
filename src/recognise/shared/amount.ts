import { type AmountText, type Measure, parseAmountText, parseNumber } from "../../money";
import { type SnapshotCell, isCellError } from "../../workbook";

/** Reads the amount of a cell in a measure, a number or a text. An empty cell is blank, and so is a dash; errors and truth values are unreadable. */
export function readCellAmount(cell: SnapshotCell | undefined, measure: Measure): AmountText {
  if (!cell) return { kind: "blank" };
  if (isCellError(cell.value) || typeof cell.value === "boolean") return { kind: "unreadable" };
  if (typeof cell.value === "string") return parseAmountText(cell.value, measure);
  const parsed = parseNumber(cell.value, measure);
  return parsed ? { kind: "amount", ...parsed } : { kind: "unreadable" };
}
