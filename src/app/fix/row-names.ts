import { type CellRef, type Snapshot, type WorkbookEdit, cellInFormula, isRowEdit } from "../../workbook";
import { WorkbookError } from "../port";

/** What names the row of a cell: the texts to the left of it. */
export interface RowName {
  readonly cell: CellRef;
  /** `201 03 01 行政运行` */
  readonly name: string;
}

/** The names of the rows in which edits change cells, in a workbook as it is; rows without a name are left out. */
export function rowNames(edits: readonly WorkbookEdit[], now: Snapshot): RowName[] {
  return edits.flatMap((edit) => {
    if (isRowEdit(edit)) return [];
    const name = nameAt(now, edit.cell);
    return name === "" ? [] : [{ cell: edit.cell, name }];
  });
}

/**
 * Throws a WorkbookError where another row has come to where a cell was changed, as where rows were put in, taken out or sorted: the cell there may hold by chance
 * what is expected, and is not the one.
 */
export function refuseMovedRows(names: readonly RowName[], now: Snapshot): void {
  for (const { cell, name } of names) {
    if (nameAt(now, cell) === name) continue;
    throw new WorkbookError(
      "RowMoved",
      `撤销没有完成：${cellInFormula(cell)} 所在的行已经不是“${name}”这一行。工作簿没有改动。`,
      "请在表格里自己改回来，或者不撤这一步。",
      true,
    );
  }
}

function nameAt({ sheets }: Snapshot, { sheet, row, column }: CellRef): string {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells
    .filter((cell) => cell.row === row && cell.column < column && typeof cell.value === "string")
    .map(({ value }) => String(value).trim())
    .filter((text) => text !== "")
    .join(" ");
}
