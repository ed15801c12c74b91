import type { FUniver, IRange } from "@univerjs/presets";
import type { RowShift } from "../../src/workbook";

/** A step of rows on a sheet, which is named by its id: it may be called otherwise by then. */
export interface RowStep extends Omit<RowShift, "sheet"> {
  readonly sheetId: string;
}

interface Moved {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
}

const INSERT_ROWS = "sheet.mutation.insert-row";
const REMOVE_ROWS = "sheet.mutation.remove-rows";
/** What moves columns: files' columns are not moved here. */
const COLUMNS: ReadonlySet<string> = new Set([
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-columns",
]);

/** What Univer does by itself when it draws a sheet. */
const ITS_OWN: ReadonlySet<string> = new Set([
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.set-worksheet-active",
]);

/** What was done to a workbook since it was opened, as far as it cannot be seen from what it is now: which rows came and went, and columns. */
export class RowLog {
  readonly steps: RowStep[] = [];
  /** The ids of sheets whose columns came, went or were moved, each as often as that was done and not taken back. */
  private readonly columnSteps = new Map<string, number>();
  /** Whether anything was done since the last `rest`; what Univer computes or lays out by itself does not count. */
  touched = false;
  /** Whether nothing at all was done. */
  isEmpty = true;
  private readonly ends: () => void;

  constructor(univer: FUniver, unitId: string) {
    const { dispose } = univer.addEvent(univer.Event.CommandExecuted, ({ id, params, options }) => {
      if (options?.fromFormula === true || options?.onlyLocal === true) return;
      const moved = (params ?? {}) as Moved;
      if (moved.unitId !== unitId || !/\.mutation\./.test(id)) return;
      if (ITS_OWN.has(id)) return;
      this.touched = true;
      this.isEmpty = false;
      if (moved.subUnitId === undefined || !moved.range) return;
      const { startRow, endRow } = moved.range;
      const count = endRow - startRow + 1;
      if (id === INSERT_ROWS) this.add({ sheetId: moved.subUnitId, row: startRow, count });
      else if (id === REMOVE_ROWS) this.add({ sheetId: moved.subUnitId, row: startRow, count: -count });
      else if (COLUMNS.has(id)) this.addColumns(moved.subUnitId, id.endsWith("remove-col") ? -1 : 1);
    });
    this.ends = dispose;
  }

  /** The ids of the sheets on which columns came, went or were moved. */
  get withColumns(): readonly string[] {
    return [...this.columnSteps].flatMap(([id, steps]) => (steps === 0 ? [] : [id]));
  }

  /** All that was done so far is in a saved copy. */
  rest(): void {
    this.touched = false;
  }

  /** Listens no longer. */
  close(): void {
    this.ends();
  }

  /** A step that takes back the one before it, as undoing does, leaves nothing of both. */
  private add(step: RowStep): void {
    const last = this.steps.at(-1);
    const takesBack = last?.sheetId === step.sheetId && last.row === step.row && last.count === -step.count;
    if (takesBack) this.steps.pop();
    else this.steps.push(step);
  }

  private addColumns(sheetId: string, by: number): void {
    this.columnSteps.set(sheetId, (this.columnSteps.get(sheetId) ?? 0) + by);
  }
}
