import type { Area } from "../../../src/workbook";
import { areaA1, LAST_ROW } from "../../../src/workbook";
import type { RowsMoved } from "../events";
import { HostError } from "../protocol/host-error";
import { type Api, ModelObject, type OrNull } from "../protocol/model-object";
import { changeExtras, extrasOf, type LinkExtras } from "../univer/extras";
import { formulaOf, valueOf } from "../univer/cells";
import type { SheetGrid } from "../univer/sheet-grid";
import { blockSpills, requireFree } from "../world/obstacles";
import { columnCount, fullAddress, parseAddress, rowCount, WHOLE_SHEET } from "./addresses";
import { setCellProperties } from "./cell-properties";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidation } from "./data-validation";
import { type HostContext, requireThere, requireUnprotected } from "./host-context";
import { common, matrix, valueAt } from "./matrix";
import { wrongSize, writeContents } from "./range-contents";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { copyFormats, requireWholeRows } from "./range-rows";
import { specialCells } from "./visible-areas";
import { Worksheet } from "./worksheet";

export class Range extends ModelObject {
  static readonly type = "Range";
  static readonly api: Api = {
    address: 1,
    rowIndex: 1,
    columnIndex: 1,
    rowCount: 1,
    columnCount: 1,
    cellCount: 1,
    values: 1,
    formulas: 1,
    text: 1,
    numberFormat: 1,
    rowHidden: 2,
    columnHidden: 2,
    hyperlink: 7,
    format: 1,
    worksheet: 1,
    conditionalFormats: 6,
    dataValidation: 8,
    getCell: 1,
    getRow: 1,
    getEntireRow: 1,
    getBoundingRect: 1,
    getUsedRangeOrNullObject: 4,
    getSpecialCellsOrNullObject: 9,
    insert: 1,
    delete: 1,
    copyFrom: 9,
    merge: 2,
    select: 1,
    setCellProperties: 9,
    _KeepReference: 1,
    _ReferenceId: 1,
    _ValidateArraySize: 3,
  };

  constructor(
    private readonly context: HostContext,
    private readonly grid: SheetGrid,
    private area: Area,
  ) {
    super();
  }

  /** Lets the range go along with its cells where rows come or go above it (`RE-2`). Not a member for the wire. */
  follow({ sheetId, top, bottom, changeType }: RowsMoved): void {
    if (sheetId !== this.grid.id) return;
    const count = bottom - top + 1;
    const { area } = this;
    if (changeType === "RowInserted" && top <= area.bottom) {
      const isAbove = top <= area.top;
      this.area = { ...area, top: area.top + (isAbove ? count : 0), bottom: Math.min(LAST_ROW, area.bottom + count) };
    }
    if (changeType === "RowDeleted" && bottom < area.top) {
      this.area = { ...area, top: area.top - count, bottom: area.bottom - count };
    }
  }

  override identity(): { _ReferenceId: string } {
    return { _ReferenceId: this._ReferenceId };
  }

  get _ReferenceId(): string {
    return this.context.references.idOf(this);
  }

  _KeepReference(): void {
    this.context.references.keep(this);
  }

  get address(): string {
    return fullAddress(this.grid.facade.getSheetName(), this.area);
  }

  get rowIndex(): number {
    return this.area.top;
  }

  get columnIndex(): number {
    return this.area.left;
  }

  get rowCount(): number {
    return rowCount(this.area);
  }

  get columnCount(): number {
    return columnCount(this.area);
  }

  /** -1 above 2³¹-1: https://learn.microsoft.com/javascript/api/excel/excel.range */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get values(): unknown {
    return this.read((row, column) => valueOf(this.grid.cell(row, column)));
  }

  set values(values: unknown) {
    this.writeContents(values, "Range.values");
  }

  get formulas(): unknown {
    return this.read((row, column) => formulaOf(this.grid.cell(row, column)));
  }

  set formulas(formulas: unknown) {
    this.writeContents(formulas, "Range.formulas");
  }

  get text(): unknown {
    return this.read((row, column) => this.grid.text(row, column));
  }

  get numberFormat(): unknown {
    return this.read((row, column) => this.grid.style(row, column)?.n?.pattern ?? "General");
  }

  set numberFormat(formats: unknown) {
    requireUnprotected(this.grid, "Range.numberFormat");
    const at = valueAt(formats, this.area, "Range.numberFormat");
    this.grid.restyle(this.area, (row, column) => ({ n: { pattern: String(at(row, column)) } }));
  }

  /** Null where some of the rows are hidden and some not. */
  get rowHidden(): boolean | null {
    return common(this.area.top, Math.min(this.area.bottom, this.grid.lastRow), (row) => this.grid.isRowHidden(row));
  }

  set rowHidden(hidden: boolean) {
    requireUnprotected(this.grid, "Range.rowHidden");
    this.grid.hideRows(this.area.top, this.rowCount, hidden);
  }

  /** Null where some of the columns are hidden and some not. */
  get columnHidden(): boolean | null {
    const last = Math.min(this.area.right, this.grid.lastColumn);
    return common(this.area.left, last, (column) => this.grid.isColumnHidden(column));
  }

  set columnHidden(hidden: boolean) {
    requireUnprotected(this.grid, "Range.columnHidden");
    this.grid.hideColumns(this.area.left, this.columnCount, hidden);
  }

  get hyperlink(): LinkExtras | null {
    return extrasOf(this.grid.facade).links?.[areaA1(this.area)] ?? null;
  }

  set hyperlink(link: LinkExtras | null) {
    requireUnprotected(this.grid, "Range.hyperlink");
    const { [areaA1(this.area)]: _old, ...links } = extrasOf(this.grid.facade).links ?? {};
    changeExtras(this.grid.facade, { links: link ? { ...links, [areaA1(this.area)]: link } : links });
  }

  get format(): RangeFormat {
    return new RangeFormat(this.grid, [this.area]);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.context, this.grid);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.grid, [this.area]);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.context, this.grid, this.area);
  }

  /** Relative to the range, and may lie outside it: https://learn.microsoft.com/javascript/api/excel/excel.range */
  getCell(row: number, column: number): Range {
    const [top, left] = [this.area.top + row, this.area.left + column];
    return new Range(this.context, this.grid, { top, left, bottom: top, right: left });
  }

  getRow(row: number): Range {
    const top = this.area.top + row;
    return new Range(this.context, this.grid, { ...this.area, top, bottom: top });
  }

  getEntireRow(): Range {
    return new Range(this.context, this.grid, { ...WHOLE_SHEET, top: this.area.top, bottom: this.area.bottom });
  }

  getBoundingRect(other: Range | string): Range {
    const area = typeof other === "string" ? parseAddress(other, "Range.getBoundingRect") : other.area;
    return new Range(this.context, this.grid, {
      top: Math.min(this.area.top, area.top),
      left: Math.min(this.area.left, area.left),
      bottom: Math.max(this.area.bottom, area.bottom),
      right: Math.max(this.area.right, area.right),
    });
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean | null): OrNull<Range> {
    const area = this.grid.usedArea(this.area, valuesOnly ?? false);
    return area ? new Range(this.context, this.grid, area) : null;
  }

  getSpecialCellsOrNullObject(type: string): OrNull<RangeAreas> {
    const areas = specialCells(this.grid, this.area, type);
    return areas.length > 0 ? new RangeAreas(this.context, this.grid, areas) : null;
  }

  /** Keeps the upper left value: https://learn.microsoft.com/javascript/api/excel/excel.range */
  merge(): void {
    requireUnprotected(this.grid, "Range.merge");
    requireFree(this.grid, this.area, "merge", "Range.merge");
    this.grid.ensure(this.area.bottom, this.area.right);
    const { top, left } = this.area;
    this.grid.facade.getRange(top, left, this.rowCount, this.columnCount).merge({ isForceMerge: true });
  }

  /**
   * Whole rows and down only; formulas, merges, names and conditional formats follow, as in the interface. The new rows have the formats of
   * the row above (`RO-1`).
   */
  insert(shift: string): Range {
    requireWholeRows(this.context, this.grid, this.area, { shift, only: "Down" }, "Range.insert");
    requireFree(this.grid, this.area, "insert rows", "Range.insert");
    this.grid.insertRows(this.area.top, this.rowCount);
    this.context.book.touch();
    return this;
  }

  delete(shift: string): void {
    requireWholeRows(this.context, this.grid, this.area, { shift, only: "Up" }, "Range.delete");
    requireFree(this.grid, this.area, "delete rows", "Range.delete");
    this.grid.deleteRows(this.area.top, this.rowCount);
    this.context.book.touch();
  }

  /** Formats only, of a range of the same size, on this sheet where its address names no other (`RO-2`). */
  copyFrom(source: Range | string, copyType?: string | null): void {
    const from = typeof source === "string" ? parseAddress(source, "Range.copyFrom") : source.area;
    const grid = typeof source === "string" ? this.grid : source.grid;
    copyFormats({ grid, area: from }, { grid: this.grid, area: this.area }, copyType);
  }

  /** Selecting on a sheet that is not active fails (`SE-1`). */
  select(): void {
    requireThere(this.context, this.grid, "Range.select");
    if (this.context.book.active().id !== this.grid.id) {
      throw new HostError("InvalidOperation", "The operation attempted is invalid on the object.", "Range.select");
    }
    this.grid.ensure(this.area.bottom, this.area.right);
    const { top, left } = this.area;
    this.grid.facade.setActiveRange(this.grid.facade.getRange(top, left, this.rowCount, this.columnCount));
  }

  setCellProperties(properties: unknown): void {
    requireUnprotected(this.grid, "Range.setCellProperties");
    setCellProperties(this.grid, this.area, properties, this.context.limits.cellProperties);
  }

  /** Sent by the library before it slices a large write. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw wrongSize("Range._ValidateArraySize");
  }

  private read(cellAt: (row: number, column: number) => unknown): unknown {
    requireThere(this.context, this.grid, "Range");
    const count = this.rowCount * this.columnCount;
    // `LI-2`
    return count > this.context.limits.cells ? null : matrix(this.area, cellAt);
  }

  private writeContents(values: unknown, location: string): void {
    requireThere(this.context, this.grid, location);
    requireFree(this.grid, this.area, "write", location);
    writeContents(this.grid, this.area, values, location);
    blockSpills(this.grid, this.area);
    this.context.book.touch();
  }
}
