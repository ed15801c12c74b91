import type { Area, CellRef, CellValue } from "../../workbook";

/** The user's place in a workbook that he has before him. */
export interface Navigates {
  /** Goes to a cell. Fails where its sheet is hidden or gone. */
  select(cell: CellRef): Promise<void>;
  /** The one selected cell, and the cell to its right. Refused, as a WorkbookError, where several cells are selected. */
  selection(): Promise<Selection>;
  /**
   * Calls back with what the user has selected at the beginning, and each time that he has selected other cells and rests there, until the returned function is called; with nothing
   * where it is no single area. Absent where the host does not tell.
   */
  readonly watchSelection?: (onSelect: (selected: SelectedArea | undefined) => void) => () => void;
  /** The selected cells, as one area of a sheet. Refused, as a WorkbookError, where several areas are selected. */
  selectedArea(): Promise<SelectedArea>;
}

/** An area of a sheet; of whole columns or rows it is as long as the sheet may be. */
export interface SelectedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Where the user stands. */
export interface Selection {
  readonly cell: SelectedCell;
  readonly right: SelectedCell;
}

/** A cell with what it holds; `value` is absent where it is blank. */
export interface SelectedCell {
  readonly ref: CellRef;
  readonly value?: CellValue;
  readonly formula?: string;
}
