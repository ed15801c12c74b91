import type { TableId } from "../../tables";

/** `t3/row`: columns of a table add up. */
export function rowId(table: TableId): string {
  return `${table.toLowerCase()}/row`;
}

/** `t3/tree`: rows of a table add up. */
export function treeId(table: TableId): string {
  return `${table.toLowerCase()}/tree`;
}

/** `t1/balance`: the halves of a table are equal. */
export function balanceId(table: TableId): string {
  return `${table.toLowerCase()}/balance`;
}

/** `x/t1-t2`: two tables agree; the first in the order of publication comes first. */
export function pairId(first: TableId, second: TableId): string {
  return `x/${first.toLowerCase()}-${second.toLowerCase()}`;
}

/** A tie that the user wrote. */
export const OWN_TIE = "own/tie";
