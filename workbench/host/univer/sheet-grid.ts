import type { ICellData, IStyleData } from "@univerjs/presets";
import type { FUniver } from "@univerjs/presets";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { type Area, LAST_COLUMN } from "../../../src/workbook";
import { textOf, valueOf } from "./cells";

const SET_VALUES = "sheet.mutation.set-range-values";
/** Univer does not compute anew for what it is told comes from a change of style. */
const STYLE_TRIGGER = "sheet.command.set-style";

/** The cells of one sheet of Univer. Positions are zero-based; nothing here knows Excel's API. */
export class SheetGrid {
  /**
   * Styles that are set but not yet told to Univer, by row and column: Univer looks at every formula of the workbook at each change, and a
   * batch of Excel's changes the same cells a dozen times. They are told before anything is read or written, and at the end of the batch.
   */
  private readonly pending = new Map<number, Map<number, IStyleData>>();

  constructor(
    private readonly univer: FUniver,
    private readonly book: FWorkbook,
    readonly facade: FWorksheet,
  ) {}

  get id(): string {
    return this.facade.getSheetId();
  }

  cell(row: number, column: number): ICellData | null {
    this.flush();
    return this.facade.getSheet().getCellMatrix().getValue(row, column) ?? null;
  }

  style(row: number, column: number): IStyleData | null {
    return this.book.getWorkbook().getStyles().getStyleByCell(this.cell(row, column)) ?? null;
  }

  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    return cell === null ? "" : textOf(cell, this.book.getWorkbook().getStyles().getStyleByCell(cell) ?? null);
  }

  /** Writes cells; `cellAt` answers undefined for one that stays as it is. */
  write(area: Area, cellAt: (row: number, column: number) => ICellData | undefined): void {
    this.change(area, cellAt, undefined);
  }

  /** Lays a style over the cells' own. The area must be bounded: whole columns are not styled cell by cell. */
  restyle(area: Area, styleAt: (row: number, column: number) => IStyleData): void {
    for (let row = area.top; row <= area.bottom; row++) {
      const line = this.pending.get(row) ?? new Map<number, IStyleData>();
      this.pending.set(row, line);
      for (let column = area.left; column <= area.right; column++) {
        const before = line.get(column);
        const style = styleAt(row, column);
        line.set(column, { ...before, ...style, ...(before?.bd && style.bd && { bd: { ...before.bd, ...style.bd } }) });
      }
    }
  }

  /** Tells Univer the styles that were set. */
  flush(): void {
    if (this.pending.size === 0) return;
    const rows = [...this.pending.keys()];
    const columns = [...this.pending.values()].flatMap((line) => [...line.keys()]);
    const styles = new Map(this.pending);
    this.pending.clear();
    const restyled = (row: number, column: number): ICellData | undefined => {
      const style = styles.get(row)?.get(column);
      // Univer drops a formula that is not computed yet when its number format changes, so it is said again, after the style.
      const formula = style && this.cell(row, column)?.f;
      return formula ? { s: style, f: formula } : style && { s: style };
    };
    const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
    const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
    const area = { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
    this.change(area, restyled, STYLE_TRIGGER);
  }

  /** The smallest area around the cells that hold something (or are formatted, if `valuesOnly` is false) within an area; a formula counts whatever it gives (`CO-5`). */
  usedArea(within: Area, valuesOnly: boolean): Area | undefined {
    this.flush();
    let found: { top: number; left: number; bottom: number; right: number } | undefined;
    this.facade
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (row < within.top || row > within.bottom || column < within.left || column > within.right) return;
        if (valuesOnly ? valueOf(cell) === "" && !cell?.f : !cell) return;
        found = found
          ? {
              top: Math.min(found.top, row),
              left: Math.min(found.left, column),
              bottom: Math.max(found.bottom, row),
              right: Math.max(found.right, column),
            }
          : { top: row, left: column, bottom: row, right: column };
      });
    return found;
  }

  /** Whether a cell lies in a merged area and is not its first. Such a cell takes no value (`CO-3`). */
  covered(): (row: number, column: number) => boolean {
    const merges = this.facade.getSheet().getMergeData();
    return (row, column) =>
      merges.some(
        ({ startRow, startColumn, endRow, endColumn }) =>
          startRow <= row &&
          row <= endRow &&
          startColumn <= column &&
          column <= endColumn &&
          (row !== startRow || column !== startColumn),
      );
  }

  get lastRow(): number {
    return this.facade.getMaxRows() - 1;
  }

  get lastColumn(): number {
    return this.facade.getMaxColumns() - 1;
  }

  hideRows(row: number, count: number, hidden: boolean): void {
    this.ensure(row + count - 1, 0);
    if (hidden) this.facade.hideRows(row, count);
    else this.facade.showRows(row, count);
  }

  hideColumns(column: number, count: number, hidden: boolean): void {
    this.ensure(0, column + count - 1);
    if (hidden) this.facade.hideColumns(column, count);
    else this.facade.showColumns(column, count);
  }

  isRowHidden(row: number): boolean {
    return this.facade.getSheet().getRowManager().getRow(row)?.hd === 1;
  }

  isColumnHidden(column: number): boolean {
    return this.facade.getSheet().getColumnManager().getColumn(column)?.hd === 1;
  }

  /** Puts rows in above one; what stands there and below goes down, and formulas, merges and conditional formats follow. */
  insertRows(row: number, count: number): void {
    this.ensure(row, 0);
    this.facade.insertRowsBefore(row, count);
    if (row > 0) for (let index = 0; index < count; index++) this.takeRowFormats(row + index, this, row - 1);
  }

  deleteRows(row: number, count: number): void {
    this.ensure(row + count - 1, 0);
    this.facade.deleteRows(row, count);
  }

  /** Gives cells the formats of others, one for one; beyond the grid's last column no cell has one. */
  takeFormats(area: Area, from: SheetGrid, source: Area): void {
    for (let down = 0; down <= area.bottom - area.top; down++) {
      const shift = source.left - area.left;
      this.takeRowFormats(area.top + down, from, source.top + down, { left: area.left, right: area.right, shift });
    }
  }

  private takeRowFormats(
    row: number,
    from: SheetGrid,
    source: number,
    { left, right, shift }: { left: number; right: number; shift: number } = { left: 0, right: LAST_COLUMN, shift: 0 },
  ): void {
    const last = Math.min(right, this.facade.getMaxColumns() - 1);
    const styles = Array.from({ length: Math.max(0, last - left + 1) }, (_, index) =>
      from.style(source, left + index + shift),
    );
    this.change(
      { top: row, left, bottom: row, right: last },
      (_row, column) => ({ ...this.cell(row, column), s: styles[column - left] ?? null }),
      STYLE_TRIGGER,
    );
  }

  /** Univer's grid ends where its data ends; Excel's does not. */
  ensure(row: number, column: number): void {
    this.flush();
    if (row >= this.facade.getMaxRows()) this.facade.setRowCount(row + 1);
    if (column >= this.facade.getMaxColumns()) this.facade.setColumnCount(column + 1);
  }

  private change(
    area: Area,
    cellAt: (row: number, column: number) => ICellData | undefined,
    trigger: string | undefined,
  ): void {
    this.ensure(area.bottom, area.right);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = area.top; row <= area.bottom; row++) {
      const line: Record<number, ICellData> = {};
      for (let column = area.left; column <= area.right; column++) {
        const cell = cellAt(row, column);
        if (cell) line[column] = cell;
      }
      cellValue[row] = line;
    }
    this.univer.syncExecuteCommand(SET_VALUES, { unitId: this.book.getId(), subUnitId: this.id, cellValue, trigger });
  }
}
