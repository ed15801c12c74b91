import type { SheetReads, WorkbookReads } from "../../formula";
import type { Disclosure, DisclosureTable } from "../../tables";
import { type Area, type CellRef, type RowInsertion, type Snapshot, cellInFormula } from "../../workbook";

/** Why a row cannot be put into its table, in a whole Chinese sentence; undefined where it can. */
export function obstacleTo(
  insertion: RowInsertion,
  table: DisclosureTable,
  disclosure: Disclosure,
  workbook: Snapshot,
  reads: WorkbookReads,
): string | undefined {
  const torn = tableBeside(insertion, table, disclosure);
  if (torn) return `同一工作表上还有${torn.spec.number}，插入整行会把它拆开。`;
  const beside = cellBeside(insertion, table, workbook);
  if (beside) return `表的旁边（${cellInFormula(beside)}）还有其他内容，插入整行会把它拆开。`;
  if (isAcrossMerge(insertion, workbook)) return "插入处有纵向合并的单元格，请先取消合并。";
  const total = formulasOver(insertion, reads).find(({ isSum }) => isSum);
  if (total) return `公式 ${cellInFormula(total.cell)}（${total.formula}）会把新行重复计入，请先改好公式。`;
  return undefined;
}

/** The formulas that read the place where the new row comes, and there a cell that it fills; a sum, there a cell with an amount. */
export function formulasOver({ insert, cells }: RowInsertion, reads: WorkbookReads): readonly SheetReads[] {
  const all = cells.map(({ column }) => column);
  const amounts = cells.flatMap(({ column, content }) => ("decimal" in content ? [column] : []));
  return reads
    .of(insert.sheet)
    .filter(({ areas, isSum }) =>
      areas.some(
        (area) =>
          isWithin(area, insert.row) &&
          (isSum ? amounts : all).some((column) => area.left <= column && column <= area.right),
      ),
    );
}

/** Another table of the sheet whose rows the new one would part. */
function tableBeside(
  { insert }: RowInsertion,
  own: DisclosureTable,
  { tables, duplicates }: Disclosure,
): DisclosureTable | undefined {
  return [...tables, ...duplicates].find(
    (other) => other !== own && other.sheet === insert.sheet && isWithin(other.area, insert.row),
  );
}

/** A cell beside the table that goes on above and below the new row and is no formula: a list of its own. */
function cellBeside(
  { insert: { sheet, row: at } }: RowInsertion,
  { area }: DisclosureTable,
  workbook: Snapshot,
): CellRef | undefined {
  const outside = (sheetOf(workbook, sheet)?.cells ?? []).filter(
    ({ row, column, formula }) =>
      (row === at || row === at - 1) && (column < area.left || column > area.right) && formula === undefined,
  );
  const above = new Set(outside.filter(({ row }) => row === at - 1).map(({ column }) => column));
  const cell = outside.find(({ row, column }) => row === at && above.has(column));
  return cell && { sheet, row: cell.row, column: cell.column };
}

function isAcrossMerge({ insert, cells }: RowInsertion, workbook: Snapshot): boolean {
  const merges = sheetOf(workbook, insert.sheet)?.merges ?? [];
  return merges.some(
    (area) => isWithin(area, insert.row) && cells.some(({ column }) => area.left <= column && column <= area.right),
  );
}

function sheetOf({ sheets }: Snapshot, name: string) {
  return sheets.find((sheet) => sheet.name === name);
}

/** Whether a row that comes here parts the area, or makes it longer. */
function isWithin({ top, bottom }: Area, row: number): boolean {
  return top < row && row <= bottom;
}
