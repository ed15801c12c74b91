import type { Ledger, LedgerRows } from "../../ledger";

/** The rows that are outlay of the budget's own year, which is what a document tells of a ledger: nothing carried on, nothing of last year. */
export function outlayOf({ rows }: LedgerRows): Ledger {
  return { rows: [...rows].filter(({ kind, version }) => kind !== "carriedOn" && version === undefined) };
}
