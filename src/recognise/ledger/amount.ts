import { type Amount, type Measure, parseAmountText, parseNumber } from "../../money";
import { type SnapshotCell, isCellError } from "../../workbook";

/** What an amount cell of a ledger says. */
export type ReadAmount =
  | { readonly kind: "blank" }
  | { readonly kind: "amount"; readonly amount: Amount; readonly exact: boolean }
  | { readonly kind: "unreadable" };

/** Reads an amount, a number or a text, in a measure. A dash is nothing, and so is an empty cell. */
export function readLedgerAmount(cell: SnapshotCell | undefined, measure: Measure): ReadAmount {
  if (!cell) return { kind: "blank" };
  if (isCellError(cell.value) || typeof cell.value === "boolean") return { kind: "unreadable" };
  if (typeof cell.value === "string") return parseAmountText(cell.value, measure);
  const parsed = parseNumber(cell.value, measure);
  return parsed ? { kind: "amount", ...parsed } : { kind: "unreadable" };
}
