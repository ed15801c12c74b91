import { type WorkbookReads, workbookReads } from "../../formula";
import type { Disclosure, DisclosureTable } from "../../tables";
import { type RowInsertion, type Snapshot, cellAt, cellInFormula, cellText } from "../../workbook";
import { indentedLike } from "./cell-fix";
import type { Fix, FixRow } from "../../tables/fix";
import { rowByHand, rowLabel } from "./label";
import { formulasOver, obstacleTo } from "./row-obstacle";

/** A row that a rule would put into a table. */
export interface NewRow extends FixRow {
  readonly safe: boolean;
}

/** The fix that puts a row in; or why there is none, and how it is done by hand, in whole sentences. */
export type RowFix = { readonly fix: Fix } | { readonly obstacle: string };

/**
 * The fix that puts this row into its table, as the sheets stand. None where a whole row would tear something that stands beside the table, or a
 * total would count the row twice. Where a formula may read the row in a way that cannot be told, the fix is not safe and has a note.
 */
export function rowFix(
  { safe, ...row }: NewRow,
  table: DisclosureTable,
  disclosure: Disclosure,
  workbook: Snapshot,
): RowFix {
  const reads = workbookReads(workbook);
  const obstacle = obstacleTo(row.insertion, table, disclosure, workbook, reads);
  if (obstacle !== undefined) return { obstacle: `不能自动补行：${obstacle}${rowByHand(row)}` };
  const rows = [{ ...row, insertion: settled(row.insertion, workbook) }];
  const note = doubt(row.insertion, reads);
  return {
    fix: {
      safe: safe && note === undefined,
      label: rowLabel(row),
      edits: [],
      rows,
      ...(note !== undefined && { note }),
    },
  };
}

/** What should be looked at before the row is put in; undefined where there is nothing. */
function doubt(insertion: RowInsertion, reads: WorkbookReads): string | undefined {
  const reader = formulasOver(insertion, reads)[0]?.cell ?? reads.hidden;
  return reader && `公式 ${cellInFormula(reader)} 可能读取到新插入的行，插入后请核对它的结果。`;
}

/** The row with what it rests on as the cells have it, and its name indented as it is in the row that is the pattern. */
function settled(insertion: RowInsertion, workbook: Snapshot): RowInsertion {
  const { sheet } = insertion.insert;
  return {
    ...insertion,
    cells: insertion.cells.map((cell) => ({
      ...cell,
      content: indentedLike(cellAt(workbook, { sheet, row: insertion.like, column: cell.column }), cell.content),
    })),
    held: insertion.held.map(({ row, column }) => ({
      row,
      column,
      holds: { text: cellText(cellAt(workbook, { sheet, row, column })?.value) },
    })),
  };
}
