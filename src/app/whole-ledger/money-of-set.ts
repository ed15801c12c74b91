import { FUNDS, type FundLeaf } from "../../ledger";
import { type Amount, ZERO, add, formatAmount } from "../../money";
import type { SourcedRow } from "../../recognise/ledger";
import type { Template } from "../../tables";
import type { CellRef } from "../../workbook";
import { fundName } from "../columns/column-roles";
import type { LedgerNotice } from "../generate/planned-tables";

/** The fund in which a ledger has what is paid from the surplus, unless somebody says so: money of earlier years, and the unit's own. */
export const USUAL_FUND_OF_SURPLUS: FundLeaf = "carriedUnitFunds";

/** Rows of a ledger, and what the user should know of them. */
export interface NotedRows {
  readonly rows: readonly SourcedRow[];
  readonly notices: readonly LedgerNotice[];
}

/**
 * The rows whose money a set of tables knows; all other money is told, each kind at its first amount. Where the set has no line for 使用非财政拨款结余, that is
 * what was carried over of the unit's own money.
 */
export function moneyOfSet(rows: readonly SourcedRow[], { universe, title }: Template, sheet: string): NotedRows {
  const isKnown = (fund: FundLeaf) => (FUNDS[fund] & universe.fund) !== 0;
  if (rows.every(({ fund }) => isKnown(fund))) return { rows, notices: [] };
  const meant = rows.map((row) =>
    row.fund === "usedSurplus" && !isKnown(row.fund) ? { ...row, fund: USUAL_FUND_OF_SURPLUS } : row,
  );
  const outside = new Map<FundLeaf, { readonly cell: CellRef; readonly amount: Amount }>();
  for (const { fund, cell, amount } of meant.filter((row) => !isKnown(row.fund))) {
    const before = outside.get(fund);
    outside.set(fund, { cell: before?.cell ?? cell, amount: add(before?.amount ?? ZERO, amount) });
  }
  return {
    rows: meant.filter((row) => isKnown(row.fund)),
    notices: [...outside].map(([fund, { cell, amount }]) => ({
      severity: "error",
      cell,
      message: `“${sheet}”中“${fundName(fund)}”${formatAmount(amount, "元")} 元，“${title}”没有列示这种资金的地方，未列入任何表；请核实资金来源，或换用别的表样。`,
    })),
  };
}
