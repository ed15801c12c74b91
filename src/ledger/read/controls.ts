import type { Amount } from "../../money";
import type { CellRef, Snapshot } from "../../workbook";
import { FUNDS, type FundLeaf, type FundSet } from "../funds";
import type { Query } from "../query";
import { readLedgerAmount } from "./amount";
import { isFunctionItem, readCode } from "./code";
import { readFund } from "./fund";
import { type HeadedColumn, findHeader } from "./header";
import { measureOf } from "./measure";
import { rowsOf } from "./rows";
import { cellText, headingForm } from "./text";

/** An approved total by 项 and budget, and the cell of its amount. */
export interface ApprovedTotal {
  readonly question: Query;
  readonly amount: Amount;
  readonly cell: CellRef;
}

const SHEET = "控制数";
const AMOUNT = /控制数|批复数|批复金额|金额/;
/** 资金性质 without 资金来源 means the whole budget, transfers from above included. */
const WHOLE: Readonly<Partial<Record<FundLeaf, FundSet>>> = {
  generalBudgetLocal: FUNDS.generalBudget,
  governmentFundLocal: FUNDS.governmentFund,
  stateCapitalLocal: FUNDS.stateCapital,
};

/** Reads the sheet 控制数, where there is one. Rows without a code to 项, a source and an amount say nothing and are left aside. */
export function readControls(snapshot: Snapshot): ApprovedTotal[] {
  const sheet = snapshot.sheets.find(({ name }) => headingForm(name) === SHEET);
  const rows = sheet ? rowsOf(sheet) : [];
  const header = findHeader(rows, new Map(), 2);
  if (!sheet || !header) return [];
  const columnOf = (is: (column: HeadedColumn) => boolean) => header.columns.find(is)?.column ?? -1;
  const [fn, nature] = [columnOf(({ role }) => role === "function"), columnOf(({ role }) => role === "nature")];
  const source = columnOf(({ role }) => role === "source");
  const amounts = header.columns.filter(({ header: text, role }) => role === "amount" || AMOUNT.test(text));
  const amountColumn = amounts[0]?.column ?? -1;
  const measure = measureOf(rows, header, amounts) ?? "元";
  return rows.flatMap(({ row, cells }): ApprovedTotal[] => {
    if (row <= header.last) return [];
    const code = readCode(cellText(cells.get(fn)))?.code;
    const said = cellText(cells.get(source));
    const fund = readFund(cellText(cells.get(nature)), said, false);
    const amount = readLedgerAmount(cells.get(amountColumn), measure);
    if (code === undefined || !isFunctionItem(code) || !("leaf" in fund) || amount.kind !== "amount") return [];
    const asked = (said.trim() === "" ? WHOLE[fund.leaf] : undefined) ?? FUNDS[fund.leaf];
    const cell = { sheet: sheet.name, row, column: amountColumn };
    return [{ question: { function: code, fund: asked }, amount: amount.amount, cell }];
  });
}
