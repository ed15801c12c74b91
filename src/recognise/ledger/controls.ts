import { headerForm } from "../shared/header-form";
import { shown } from "../shared/shown";
import { squeeze } from "../shared/squeeze";
import type { Measure } from "../../money";
import type { CellRef, Snapshot } from "../../workbook";
import { FUNDS } from "../../ledger/funds";
import { readCellAmount } from "../shared/amount";
import { type ApprovedSheet, type ApprovedTotal, NOTHING_APPROVED, wholeBudget } from "./approved";
import { isFunctionItem, readCode } from "./code";
import { readFund } from "./fund";
import type { HeadedColumn } from "./columns";
import { findHeader } from "./header";
import { measureOf } from "./measure";
import { type LedgerProblem, ledgerProblem } from "./problems";
import { type SheetRow, rowsOf } from "./rows";
import { TOTAL_WORDS } from "./words/rows";

const SHEET = "控制数";
const AMOUNT = /控制数|批复数|批复金额|金额/;
/** A heading of this sheet names so many fields, at least. */
const LEAST_FIELDS = 2;

/** The columns of the sheet, from 0; −1 for one that it lacks. */
interface Columns {
  readonly fn: number;
  readonly nature: number;
  readonly source: number;
  readonly amount: number;
}

/**
 * Reads the sheet 控制数, where there is one: approved totals by 项 and budget. A row with an amount that cannot be placed is a problem at the
 * cell that is to blame; rows of totals and rows without an amount say nothing.
 * @param usual the measure of the amounts where the sheet states none
 */
export function readControls(snapshot: Snapshot, usual: Measure): ApprovedSheet {
  const sheet = snapshot.sheets.find(({ name }) => headerForm(name) === SHEET);
  const rows = sheet ? rowsOf(sheet) : [];
  const header = findHeader(rows, new Map(), LEAST_FIELDS);
  if (!sheet || !header) return NOTHING_APPROVED;
  const columnOf = (is: (column: HeadedColumn) => boolean) => header.columns.find(is)?.column ?? -1;
  const amounts = header.columns.filter(({ header: text, role }) => role === "amount" || AMOUNT.test(text));
  const columns: Columns = {
    fn: columnOf(({ role }) => role === "function"),
    nature: columnOf(({ role }) => role === "nature"),
    source: columnOf(({ role }) => role === "source"),
    amount: amounts[0]?.column ?? -1,
  };
  const measure = measureOf(rows, header, amounts) ?? usual;
  const read = rows.filter(({ row }) => row > header.last).map((row) => readRow(sheet.name, row, columns, measure));
  return { totals: read.flatMap(({ total }) => total ?? []), problems: read.flatMap(({ problem }) => problem ?? []) };
}

function readRow(
  sheet: string,
  { row, cells }: SheetRow,
  columns: Columns,
  measure: Measure,
): { readonly total?: ApprovedTotal; readonly problem?: LedgerProblem } {
  const text = (column: number) => shown(cells.get(column)).trim();
  const at = (column: number): CellRef => ({ sheet, row, column: Math.max(column, 0) });
  const amount = readCellAmount(cells.get(columns.amount), measure);
  const code = text(columns.fn);
  if (amount.kind === "blank" || TOTAL_WORDS.includes(squeeze(code))) return {};
  if (amount.kind === "unreadable") {
    // a word in a row without a code is a note
    if (code === "") return {};
    const data = { sheet, text: text(columns.amount) };
    return { problem: ledgerProblem("approved-amount-unreadable", at(columns.amount), data) };
  }
  const item = readCode(code)?.code;
  if (item === undefined || !isFunctionItem(item))
    return { problem: ledgerProblem("control-code-unreadable", at(columns.fn), { text: code }) };
  const [nature, source] = [text(columns.nature), text(columns.source)];
  const fund = readFund(nature, source, false);
  const named = [nature, source].filter((word) => word !== "").join("·");
  if (!("leaf" in fund))
    return { problem: ledgerProblem("control-fund-unreadable", at(columns.nature), { text: named }) };
  // 单位资金 without a kind of income is all of it, as a budget without a source is
  const whole = fund.unspecified ? FUNDS.unitFunds : wholeBudget(fund.leaf);
  const asked = source === "" ? whole : FUNDS[fund.leaf];
  const question = { function: item, fund: asked };
  return { total: { question, amount: amount.amount, cell: at(columns.amount), label: `${item} ${named}` } };
}
