import { FUNDS, type FundLeaf, type LedgerRows, answers } from "../../ledger";
import {
  type ApprovedTotal,
  type FoundLedger,
  type LedgerProblem,
  type LedgerReading,
  ledgerMessage,
} from "../../recognise/ledger";
import { type Amount, type Measure, add, formatAmount, printedUnit } from "../../money";
import { type ControlDifference, controlDifferences, unmetControls } from "../../rounding";
import type { CellRef } from "../../workbook";
import { fundName } from "../columns/column-roles";
import type { LedgerNotice } from "./planned-tables";

type Approved = Pick<LedgerReading, "controls" | "income" | "otherProblems">;

/**
 * What rounding has to arrive at: approved totals, and income by source as far as it is stated in whole printed units. Income that is stated
 * more finely is the ledger's own, and is rounded with it.
 */
export function roundingTargets({ controls, income }: Approved, measure: Measure): ApprovedTotal[] {
  return [...controls, ...income.filter(({ amount }) => amount % printedUnit(measure) === 0)];
}

/**
 * What the user should know of the sheets 控制数 and 收入: rows that cannot be read, totals that the ledger does not come to, those that could
 * not all be met, and money of the ledger that 收入 does not list.
 * @param rounded the ledger as it was rounded to roundingTargets
 */
export function approvedNotices(
  ledger: FoundLedger,
  rounded: LedgerRows,
  approved: Approved,
  measure: Measure,
): LedgerNotice[] {
  const { controls, income, otherProblems } = approved;
  const shown = (amount: Amount) => formatAmount(amount, measure);
  const differing = (
    totals: readonly ApprovedTotal[],
    tell: (difference: ControlDifference<ApprovedTotal>) => string,
  ) => controlDifferences(ledger, totals, measure).map((found) => warning(found.control.cell, tell(found)));
  const refused = new Set(controlDifferences(ledger, [...controls, ...income], measure).map(({ control }) => control));
  const targets = roundingTargets(approved, measure).filter((total) => !refused.has(total));
  return [
    ...otherProblems.map(noticeOfProblem),
    ...differing(
      controls,
      ({ control, ledger: sum, difference }) =>
        `控制数 ${shown(control.amount)} 与明细合计 ${shown(sum)} 相差 ${shown(difference)}，不是舍入所致，未按控制数调整。`,
    ),
    ...differing(
      income,
      ({ control, ledger: sum, difference }) =>
        `收入“${control.label}”为 ${shown(control.amount)}，明细中这项资金合计 ${shown(sum)}，相差 ${shown(difference)}，不是舍入所致；收支应当平衡，各表按明细列示，请核实。`,
    ),
    ...unmetControls(rounded, targets, measure).map(({ control, printed }) =>
      warning(
        control.cell,
        `“${control.label}”${shown(control.amount)} 与其他控制数或收入无法同时满足，各表列示为 ${shown(printed)}。`,
      ),
    ),
    ...unlistedIncome(ledger, income, shown),
  ];
}

/** The sources that the ledger has money of and the sheet 收入, where it says anything, does not list; each at its first amount. */
function unlistedIncome(
  { rows, sheet }: FoundLedger,
  income: readonly ApprovedTotal[],
  shown: (amount: Amount) => string,
): LedgerNotice[] {
  if (income.length === 0) return [];
  const covered = income.reduce((all, { question }) => all | (question.fund ?? FUNDS.all), 0);
  const byFund = new Map<FundLeaf, { readonly cell: CellRef; readonly amount: Amount }>();
  for (const row of rows) {
    const isListed = (FUNDS[row.fund] & covered) !== 0 && income.some(({ question }) => answers(row, question));
    if (isListed) continue;
    const known = byFund.get(row.fund);
    byFund.set(row.fund, { cell: known?.cell ?? row.cell, amount: known ? add(known.amount, row.amount) : row.amount });
  }
  return [...byFund].map(([leaf, { cell, amount }]) =>
    warning(cell, `“${sheet}”有“${fundName(leaf)}”${shown(amount)}，“收入”中没有列出，请核实。`),
  );
}

function warning(cell: CellRef, message: string): LedgerNotice {
  return { severity: "warning", cell, message };
}

/** A problem of the input as the user is told of it. */
export function noticeOfProblem(problem: LedgerProblem): LedgerNotice {
  return { severity: problem.severity, cell: problem.cell, message: ledgerMessage(problem) };
}
