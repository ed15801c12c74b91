import type { FUniver } from "@univerjs/presets";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/workbook";
import type { Calculation } from "../world/calculation";
import { SheetGrid } from "./sheet-grid";

/** A Univer workbook as the model uses it. */
export class Book {
  private readonly grids = new Map<string, SheetGrid>();
  private dirty = false;
  private lastXml = 0;

  constructor(
    private readonly univer: FUniver,
    readonly facade: FWorkbook,
    private readonly calculation: Calculation,
  ) {}

  sheets(): SheetGrid[] {
    return this.facade.getSheets().map((sheet) => this.gridOf(sheet));
  }

  /** By id or by name; names compare as Excel compares them, without regard to case. */
  find(key: string): SheetGrid | undefined {
    return this.sheets().find((grid) => grid.id === key || sameName(grid.facade.getSheetName(), key));
  }

  active(): SheetGrid {
    return this.gridOf(this.facade.getActiveSheet());
  }

  /** What is selected on the active sheet; its first cell where Univer knows of no selection. */
  selectedArea(): Area {
    const range = this.facade.getActiveRange()?.getRange();
    if (!range) return { top: 0, left: 0, bottom: 0, right: 0 };
    return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
  }

  /** A new sheet after all others; the active one stays active, as in Excel. */
  add(name: string): SheetGrid {
    const active = this.facade.getActiveSheet();
    const sheet = this.facade.insertSheet(name, { index: this.facade.getNumSheets() });
    this.facade.setActiveSheet(active);
    return this.gridOf(sheet);
  }

  /** Formulas that refer to it hold #REF! from then on (`SH-6`). */
  remove(grid: SheetGrid): void {
    this.facade.deleteSheet(grid.facade);
    this.grids.delete(grid.id);
    this.dirty = true;
  }

  move(grid: SheetGrid, position: number): void {
    this.facade.moveSheet(grid.facade, position);
  }

  /** Says that a value or formula was written, so that the next load waits for Univer's calculation. */
  touch(): void {
    this.dirty = true;
  }

  /** Tells Univer what is not told yet. */
  flush(): void {
    for (const grid of this.grids.values()) grid.flush();
  }

  /** Waits until what was written is computed, however long that takes: a limit would turn a busy machine into an error of Excel's. */
  async settle(): Promise<void> {
    this.flush();
    if (!this.dirty || this.calculation.isHeld) return;
    this.dirty = false;
    await this.univer.getFormula().onCalculationResultApplied();
  }

  /** Document settings, by key. */
  get settings(): Readonly<Record<string, unknown>> {
    return ((this.facade.getCustomMetadata() ?? {}) as { settings?: Record<string, unknown> }).settings ?? {};
  }

  set settings(settings: Readonly<Record<string, unknown>>) {
    this.facade.setCustomMetadata({ ...this.facade.getCustomMetadata(), settings });
  }

  /** Custom XML parts, by their ids. */
  get customXml(): Readonly<Record<string, string>> {
    return ((this.facade.getCustomMetadata() ?? {}) as { customXml?: Record<string, string> }).customXml ?? {};
  }

  set customXml(customXml: Readonly<Record<string, string>>) {
    this.facade.setCustomMetadata({ ...this.facade.getCustomMetadata(), customXml });
  }

  /** Keeps a part of XML; answers its id, which no part has had before. */
  addXml(xml: string): string {
    const id = `{part-${++this.lastXml}}`;
    this.customXml = { ...this.customXml, [id]: xml };
    return id;
  }

  private gridOf(sheet: FWorksheet): SheetGrid {
    const id = sheet.getSheetId();
    let grid = this.grids.get(id);
    if (!grid) {
      grid = new SheetGrid(this.univer, this.facade, sheet);
      this.grids.set(id, grid);
    }
    return grid;
  }
}

/** Whether two names are one to Excel. */
export function sameName(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
