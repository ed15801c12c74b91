import type { FundLeaf } from "../../ledger/funds";
import type { Amount, Measure } from "../../money";
import type { CellRef, Snapshot } from "../../workbook";
import { readCellAmount } from "../shared/amount";
import { headerForm } from "../shared/header-form";
import { shown } from "../shared/shown";
import { squeeze } from "../shared/squeeze";
import { isFunctionItem, readCode } from "./code";
import type { HeadedColumn } from "./columns";
import { readFund } from "./fund";
import { ROWS_LOOKED_AT, roleOfHeading } from "./header";
import { isYes } from "./marks";
import { measureOf } from "./measure";
import { type LedgerProblem, ledgerProblem } from "./problems";
import { type SheetRow, rowsOf } from "./rows";

/** The sheet of what national sets print and no ledger of outlay tells. */
export const OTHER_FIGURES_SHEET = "其他数";

/** 结转下年, 使用非财政拨款结余, 上年执行数 */
export type OtherItem = "carriedOn" | "usedSurplus" | "priorActual";

/** Words for each, in the form of headings. */
const ITEMS: readonly (readonly [item: OtherItem, words: RegExp])[] = [
  ["carriedOn", /^(?:结转下年|年末结转)/],
  ["usedSurplus", /^(?:使用|动用|用)(?:非财政拨款结余|事业基金)/],
  ["priorActual", /^上年执行/],
];
const ITEM_HEADING = "项目";

/** A row of the sheet 其他数. */
export interface OtherFigure {
  readonly item: OtherItem;
  /** The 项, for 上年执行数; empty for the others. */
  readonly function: string;
  /** Which money is carried on, or in which money the ledger has what is paid from the surplus; absent where the row does not say. */
  readonly fund?: FundLeaf;
  readonly amount: Amount;
  /** The cell of its amount. */
  readonly cell: CellRef;
}

/** What the sheet 其他数 states, and its rows that say something that cannot be understood. */
export interface OtherFigures {
  readonly figures: readonly OtherFigure[];
  readonly problems: readonly LedgerProblem[];
}

/** The heading of the sheet: its columns from 0. */
interface Heading {
  readonly row: number;
  readonly columns: readonly HeadedColumn[];
  readonly item: number;
  readonly amount: HeadedColumn;
}

/**
 * Reads the sheet 其他数, where there is one: 结转下年 by its money, 使用非财政拨款结余, 上年执行数 by 项. A row with an amount that cannot be placed is a
 * problem at the cell that is to blame; rows without an amount say nothing, a zero says that there is none.
 * @param usual the measure of the amounts where the sheet states none
 */
export function readOtherFigures(snapshot: Snapshot, usual: Measure): OtherFigures {
  const sheet = snapshot.sheets.find(({ name }) => headerForm(name) === OTHER_FIGURES_SHEET);
  const rows = sheet ? rowsOf(sheet) : [];
  const heading = headingOf(rows);
  if (!sheet || !heading) return { figures: [], problems: [] };
  const { row: last, columns, amount } = heading;
  const measure = measureOf(rows, { first: last, last, columns }, [amount]) ?? usual;
  const read = rows.filter(({ row }) => row > last).map((row) => readRow(sheet.name, row, heading, measure));
  return {
    figures: read.flatMap((one) => (one && "item" in one ? [one] : [])),
    problems: read.flatMap((one) => (one && "severity" in one ? [one] : [])),
  };
}

function readRow(
  sheet: string,
  { row, cells }: SheetRow,
  { columns, item: itemColumn, amount: { column: amountColumn } }: Heading,
  measure: Measure,
): OtherFigure | LedgerProblem | undefined {
  const at = (column: number): CellRef => ({ sheet, row, column });
  const text = (column: number) => shown(cells.get(column)).trim();
  const said = (role: HeadedColumn["role"]) => {
    const column = columns.find((own) => own.role === role)?.column;
    return { column: column ?? itemColumn, text: column === undefined ? "" : text(column) };
  };
  const amount = readCellAmount(cells.get(amountColumn), measure);
  const named = text(itemColumn);
  if (amount.kind === "blank") return undefined;
  if (amount.kind === "unreadable")
    return named === ""
      ? undefined
      : ledgerProblem("approved-amount-unreadable", at(amountColumn), { sheet, text: text(amountColumn) });
  const item = ITEMS.find(([, words]) => words.test(headerForm(named)))?.[0];
  if (!item) return ledgerProblem("other-item-unreadable", at(itemColumn), { text: named });
  const own = { item, amount: amount.amount, cell: at(amountColumn) };
  if (item === "priorActual") {
    const { column, text: codeText } = said("function");
    const code = readCode(codeText)?.code;
    if (code === undefined || !isFunctionItem(code))
      return ledgerProblem("other-code-unreadable", at(column), { text: codeText });
    return { ...own, function: code };
  }
  const [nature, source, carried] = [said("nature"), said("source"), said("carried")];
  if (squeeze(nature.text + source.text) === "")
    return item === "carriedOn" && amount.amount !== 0
      ? ledgerProblem("other-fund-missing", at(nature.column))
      : { ...own, function: "" };
  const fund = readFund(nature.text, source.text, isYes(carried.text));
  if (!("leaf" in fund))
    return ledgerProblem("other-fund-unreadable", at(nature.column), { text: nature.text || source.text });
  return { ...own, function: "", fund: fund.leaf };
}

/** The first row that has a heading 项目 and one of amounts. */
function headingOf(rows: readonly SheetRow[]): Heading | undefined {
  for (const { row, cells } of rows.slice(0, ROWS_LOOKED_AT)) {
    const columns = [...cells.values()].map((cell): HeadedColumn => {
      const header = shown(cell).trim();
      const role = roleOfHeading(header);
      return { column: cell.column, header, ...(role && { role }) };
    });
    const item = columns.find(({ header }) => headerForm(header) === ITEM_HEADING);
    const amount = columns.find(({ role }) => role === "amount");
    if (item && amount) return { row, columns, item: item.column, amount };
  }
  return undefined;
}
