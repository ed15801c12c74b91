import { FUNDS, type FundLeaf, KINDS } from "../../ledger";
import { type Amount, ZERO, add, formatAmount } from "../../money";
import type { SourcedRow } from "../../recognise/ledger";
import type { Template } from "../../tables";
import type { CellRef } from "../../workbook";
import { fundName } from "../columns/column-roles";
import { kindName } from "../columns/kind-names";
import type { LedgerNotice } from "../generate/planned-tables";

/** The fund in which a ledger has what is paid from the surplus, unless somebody says so: money of earlier years, and the unit's own. */
export const USUAL_FUND_OF_SURPLUS: FundLeaf = "carriedUnitFunds";

/** Rows of a ledger, and what the user should know of them. */
export interface NotedRows {
  readonly rows: readonly SourcedRow[];
  readonly notices: readonly LedgerNotice[];
}

/** Money that a set does not print: what it is, where it is first, how much of it there is. */
interface Outside {
  /** What the message calls it, and the ledger's column to look at. */
  readonly what: { readonly noun: "资金" | "支出"; readonly field: string };
  readonly cell: CellRef;
  readonly amount: Amount;
}

/**
 * The rows whose money and use a set of tables knows; all others are told, each kind at its first amount. Where the set has no line for
 * 使用非财政拨款结余, that is what was carried over of the unit's own money.
 */
export function moneyOfSet(rows: readonly SourcedRow[], { universe, title }: Template, sheet: string): NotedRows {
  const hasFund = (fund: FundLeaf) => (FUNDS[fund] & universe.fund) !== 0;
  const isKnown = ({ fund, kind }: SourcedRow) => hasFund(fund) && (KINDS[kind] & universe.kind) !== 0;
  if (rows.every(isKnown)) return { rows, notices: [] };
  const meant = rows.map((row) =>
    row.fund === "usedSurplus" && !hasFund(row.fund) ? { ...row, fund: USUAL_FUND_OF_SURPLUS } : row,
  );
  const outside = new Map<string, Outside>();
  for (const row of meant.filter((one) => !isKnown(one))) {
    const isUse = hasFund(row.fund);
    const name = isUse ? kindName(row.kind) : fundName(row.fund);
    const before = outside.get(name);
    outside.set(name, {
      what: isUse ? { noun: "支出", field: "支出类型" } : { noun: "资金", field: "资金来源" },
      cell: before?.cell ?? row.cell,
      amount: add(before?.amount ?? ZERO, row.amount),
    });
  }
  return {
    rows: meant.filter(isKnown),
    notices: [...outside].map(([name, { what, cell, amount }]) => ({
      severity: "error",
      cell,
      message: `“${sheet}”中“${name}”${formatAmount(amount, "元")} 元，“${title}”没有列示这种${what.noun}的地方，未列入任何表；请核实${what.field}，或换用别的表样。`,
    })),
  };
}
