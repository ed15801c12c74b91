import { type SelectedArea, type SelectedCell, type Selection, WorkbookError } from "../../app/port";
import type { Conversation } from "../run";

/** The one selected cell, and the cell to its right, with what they hold. One round trip. */
export async function readSelection(excel: Conversation): Promise<Selection> {
  const selected = excel.context.workbook.getSelectedRange();
  selected.load("cellCount");
  const { worksheet } = selected;
  worksheet.load("name");
  // Of a whole column only these two cells are read.
  const cells = [selected.getCell(0, 0), selected.getCell(0, 1)] as const;
  for (const cell of cells) cell.load("rowIndex,columnIndex,values,formulas");
  await excel.sync();
  if (selected.cellCount !== 1) throw severalCells();
  return { cell: selectedCell(worksheet.name, cells[0]), right: selectedCell(worksheet.name, cells[1]) };
}

/** The selected cells, as one area. One round trip; of a whole column no cell is read. */
export async function readSelectedArea(excel: Conversation): Promise<SelectedArea> {
  const selected = excel.context.workbook.getSelectedRange();
  selected.load("rowIndex,columnIndex,rowCount,columnCount");
  const { worksheet } = selected;
  worksheet.load("name");
  await excel.sync();
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = selected;
  return { sheet: worksheet.name, area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 } };
}

function selectedCell(sheet: string, range: Excel.Range): SelectedCell {
  const value = range.values[0]?.[0] as string | number | boolean;
  const formula: unknown = range.formulas[0]?.[0];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return {
    ref: { sheet, row: range.rowIndex, column: range.columnIndex },
    ...(value !== "" && { value }),
    ...(isFormula && { formula }),
  };
}

/** Cells that are merged count as several: what is written into the later ones of them would never be seen. */
function severalCells(): WorkbookError {
  return new WorkbookError(
    "SeveralCells",
    "查看选中的单元格没有完成：选中的不是一个单元格。",
    "请只单击要填入编码的那一个单元格（不能是合并的单元格），然后再试一次。",
    true,
  );
}
