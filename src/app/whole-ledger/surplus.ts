import type { FundLeaf } from "../../ledger";
import { type Amount, amountOfFen, formatAmount, sum } from "../../money";
import type { OtherFigure, SourcedRow } from "../../recognise/ledger";
import { fundName } from "../columns/column-roles";
import type { LedgerNotice } from "../generate/planned-tables";
import { type NotedRows, USUAL_FUND_OF_SURPLUS } from "./money-of-set";

/** The outlay, as much of it paid from 使用非财政拨款结余 as is stated, out of the money in which the ledger has it; more than there is of that is told. */
export function paidFromSurplus(rows: readonly SourcedRow[], figures: readonly OtherFigure[]): NotedRows {
  let moved = rows;
  const notices: LedgerNotice[] = [];
  for (const { fund = USUAL_FUND_OF_SURPLUS, amount, cell } of figures) {
    const there = sum(moved.filter((row) => row.fund === fund).map((row) => row.amount));
    if (amount >= 0 && amount <= there) moved = moveToSurplus(moved, fund, amount);
    else notices.push({ severity: "warning", cell, message: tooMuch(fund, amount, there) });
  }
  return { rows: moved, notices };
}

function tooMuch(fund: FundLeaf, amount: Amount, there: Amount): string {
  const [stated, known] = [formatAmount(amount, "元"), formatAmount(there, "元")];
  return `使用非财政拨款结余 ${stated} 元，而明细中“${fundName(fund)}”有 ${known} 元，没有采用；请核实金额，以及明细把这笔支出列在哪种资金。`;
}

/** Rows of the fund in their order become the surplus's until the amount is reached; the last of them is split. */
function moveToSurplus(rows: readonly SourcedRow[], fund: FundLeaf, amount: Amount): SourcedRow[] {
  let rest: number = amount;
  return rows.flatMap((row): SourcedRow[] => {
    const part = row.fund === fund ? Math.min(rest, row.amount) : 0;
    if (part <= 0) return [row];
    rest -= part;
    const taken = { ...row, fund: "usedSurplus" as const, amount: amountOfFen(part) };
    return part === row.amount ? [taken] : [taken, { ...row, amount: amountOfFen(row.amount - part) }];
  });
}
