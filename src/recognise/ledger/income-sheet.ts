import { headerForm } from "../shared/header-form";
import { shown } from "../shared/shown";
import type { Measure } from "../../money";
import type { CellRef, Snapshot } from "../../workbook";
import { readCellAmount } from "../shared/amount";
import { type ApprovedSheet, type ApprovedTotal, NOTHING_APPROVED } from "./approved";
import { readCode } from "./code";
import type { HeadedColumn } from "./columns";
import { ROWS_LOOKED_AT, roleOfHeading } from "./header";
import { type IncomePart, incomeFund, partBegun } from "./income";
import { isYes } from "./marks";
import { measureOf } from "./measure";
import { type LedgerProblem, ledgerProblem } from "./problems";
import { type SheetRow, rowsOf } from "./rows";
import { INCOME_AMOUNT_HEADINGS, INCOME_ITEM_HEADINGS } from "./words/income";

const SHEET = "收入";
/** A functional code: a 类, a 款 or a 项. */
const CODE = /^2\d{2}(?:\d{2}){0,2}$/;

/** The heading of the sheet, and its columns from 0. */
interface Heading {
  readonly row: number;
  readonly columns: readonly HeadedColumn[];
  readonly items: readonly number[];
  readonly fn: number | undefined;
  readonly carried: number | undefined;
  readonly amount: HeadedColumn;
}

/**
 * Reads the sheet 收入, where there is one: income by source, or by functional code and source. A row with an amount that cannot be placed is a
 * problem at the cell that is to blame; rows without an amount say nothing.
 * @param usual the measure of the amounts where the sheet states none
 */
export function readIncome(snapshot: Snapshot, usual: Measure): ApprovedSheet {
  const sheet = snapshot.sheets.find(({ name }) => headerForm(name) === SHEET);
  const rows = sheet ? rowsOf(sheet) : [];
  const heading = headingOf(rows);
  if (!sheet || !heading) return NOTHING_APPROVED;
  const { row: last, columns, amount } = heading;
  const measure = measureOf(rows, { first: last, last, columns }, [amount]) ?? usual;
  const totals: ApprovedTotal[] = [];
  const problems: LedgerProblem[] = [];
  let part: IncomePart = { carried: false };
  for (const row of rows.filter((own) => own.row > last)) {
    const line = heading.items.map((column) => shown(row.cells.get(column)).trim()).join("");
    part = partBegun(line) ?? part;
    const read = readRow(sheet.name, row, line, part, heading, measure);
    if (read === undefined) continue;
    if ("question" in read) totals.push(read);
    else problems.push(read);
  }
  return { totals, problems };
}

function readRow(
  sheet: string,
  { row, cells }: SheetRow,
  line: string,
  part: IncomePart,
  { items, fn, carried, amount: { column } }: Heading,
  measure: Measure,
): ApprovedTotal | LedgerProblem | undefined {
  const at = (own: number): CellRef => ({ sheet, row, column: own });
  const amount = readCellAmount(cells.get(column), measure);
  if (amount.kind === "blank") return undefined;
  const said = shown(cells.get(column)).trim();
  if (amount.kind === "unreadable")
    return line === "" ? undefined : ledgerProblem("approved-amount-unreadable", at(column), { sheet, text: said });
  const isCarried = part.carried || (carried !== undefined && isYes(shown(cells.get(carried))));
  const fund = incomeFund(line, { carried: isCarried });
  if (fund === undefined) return ledgerProblem("income-item-unreadable", at(items[0]!), { text: line });
  const codeText = fn === undefined ? "" : shown(cells.get(fn)).trim();
  const code = readCode(codeText)?.code;
  if (codeText !== "" && (code === undefined || !CODE.test(code)))
    return ledgerProblem("income-code-unreadable", at(fn!), { text: codeText });
  const question: ApprovedTotal["question"] = { ...(code !== undefined && { function: code }), fund };
  const label = [code, line].filter((word) => word !== undefined).join(" ");
  return { question, amount: amount.amount, cell: at(column), label };
}

/** The first row that has a heading of lines and one of amounts. */
function headingOf(rows: readonly SheetRow[]): Heading | undefined {
  for (const { row, cells } of rows.slice(0, ROWS_LOOKED_AT)) {
    const columns = [...cells.values()].map(({ column, ...cell }): HeadedColumn & { form: string } => {
      const header = shown({ column, ...cell }).trim();
      const role = roleOfHeading(header);
      return { column, header, form: headerForm(header), ...(role && { role }) };
    });
    const items = columns.filter(({ form }) => INCOME_ITEM_HEADINGS.includes(form)).map(({ column }) => column);
    const amount = columns.find(({ form, role }) => role === "amount" || INCOME_AMOUNT_HEADINGS.includes(form));
    if (items.length === 0 || !amount) continue;
    const columnOf = (role: HeadedColumn["role"]) => columns.find((column) => column.role === role)?.column;
    return { row, columns, items, fn: columnOf("function"), carried: columnOf("carried"), amount };
  }
  return undefined;
}
