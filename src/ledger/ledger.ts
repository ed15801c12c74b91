import { type Amount, sum } from "../money";
import { FUNDS, type FundLeaf } from "./funds";
import { KINDS, type KindLeaf } from "./kinds";
import type { Query, Version } from "./query";

/** One row of the ledger (预算明细). */
export interface LedgerRow {
  /** 支出功能分类, to 项; empty for money that is distributed or carried on without one. */
  readonly function: string;
  /** 部门预算支出经济分类, to 款; empty for money that is not spent. */
  readonly economic: string;
  readonly kind: KindLeaf;
  /** The project's name; for 项目支出 only. */
  readonly project?: string;
  readonly fund: FundLeaf;
  readonly amount: Amount;
  /** Another account of the year than the budget's own: what 上年执行数 is known of last year. */
  readonly version?: Version;
}

/** Rows of a ledger as often as they are gone through; of a long one, which is kept in numbers, each is made as it comes. */
export interface LedgerRows {
  readonly rows: Iterable<LedgerRow>;
}

/** A budget as one set of rows: what every figure of the disclosure is derived from. */
export interface Ledger extends LedgerRows {
  readonly rows: readonly LedgerRow[];
}

/** The ledger's answer: the sum over the rows that the question asks for, in 分. A question without a version asks for the budget's own rows. */
export function answer(ledger: Ledger, query: Query): Amount {
  return sum(ledger.rows.filter((row) => answers(row, query)).map((row) => row.amount));
}

/** True where the row belongs to what the question asks for. */
export function answers(row: LedgerRow, query: Query): boolean {
  if (query.version !== row.version) return false;
  if (query.function !== undefined && !row.function.startsWith(query.function)) return false;
  if (query.project !== undefined && row.project !== query.project) return false;
  if (query.kind !== undefined && (KINDS[row.kind] & query.kind) === 0) return false;
  if (query.fund !== undefined && (FUNDS[row.fund] & query.fund) === 0) return false;
  return query.economic === undefined || query.economic.some((prefix) => row.economic.startsWith(prefix));
}
