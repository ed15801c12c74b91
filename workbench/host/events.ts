import type { FUniver, IRange } from "@univerjs/presets";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { type Area, areaA1 } from "../../src/workbook";

/** An entry of a `richApiMessage`: `[65536, type, target, JSON text, id, isRemoteOverride]` on the wire. */
export interface ExcelEvent {
  readonly type: number;
  readonly target: string;
  readonly message: string;
}

/** The numbers of the library's event types. */
const CHANGED = 10;
const ADDED = 13;
const SELECTION_CHANGED = 14;
const DELETED = 15;
const CALCULATED = 16;
const SET_VALUES = "sheet.mutation.set-range-values";
const INSERT_SHEET = "sheet.mutation.insert-sheet";
const REMOVE_SHEET = "sheet.mutation.remove-sheet";
const SET_SELECTIONS = "sheet.operation.set-selections";
const STYLE_TRIGGER = "sheet.command.set-style";

interface SetSelections {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
}

interface SetValues {
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

interface InsertSheet {
  readonly sheet: { readonly id: string };
}

interface RemoveSheet {
  readonly subUnitId: string;
}

/** Univer's commands that move whole rows and columns, as Excel calls what happens then. */
const MOVES: Readonly<Record<string, string | undefined>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

/** Rows that came or went on a sheet. */
export interface RowsMoved {
  readonly sheetId: string;
  readonly top: number;
  readonly bottom: number;
  readonly changeType: string;
}

interface Move {
  readonly subUnitId: string;
  readonly range: IRange;
}

type Source = "Local" | "Remote";

/**
 * Turns Univer's changes into Excel's events. Those that a request of the add-in causes are sent after its answer (`EV-2`), and
 * say so in `triggerSource`: https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
 * A formula whose value changes because another cell did is told as calculated, never as changed (`EV-1`, OfficeDev/office-js#3899).
 */
export class Events {
  private readonly sinks = new Set<(event: ExcelEvent) => void>();
  private waiting: ExcelEvent[] = [];
  private running = 0;
  private source: Source = "Local";

  constructor(
    univer: FUniver,
    private readonly book: FWorkbook,
    private readonly listeners: ReadonlySet<string>,
    private readonly onRows: (move: RowsMoved) => void,
  ) {
    univer.addEvent(univer.Event.CommandExecuted, ({ id, params, options }) => {
      const isResult = options?.fromFormula === true || options?.onlyLocal === true;
      if (id === SET_VALUES && isResult) this.onResults(params as SetValues);
      if (id === SET_VALUES && !isResult) this.onSetValues(params as SetValues);
      if (id === SET_SELECTIONS) this.onSelection(params as SetSelections);
      if (id === INSERT_SHEET) this.onSheet("added", ADDED, (params as InsertSheet).sheet.id);
      if (id === REMOVE_SHEET) this.onSheet("deleted", DELETED, (params as RemoveSheet).subUnitId);
      const move = MOVES[id];
      if (move !== undefined) this.onMove(params as Move, move);
    });
  }

  listen(sink: (event: ExcelEvent) => void): () => void {
    this.sinks.add(sink);
    return () => this.sinks.delete(sink);
  }

  /** Runs a request; the events it causes wait until it is answered. */
  async during<T>(run: () => Promise<T>): Promise<T> {
    this.running += 1;
    try {
      return await run();
    } finally {
      this.running -= 1;
      setTimeout(() => this.flush(), 0);
    }
  }

  /** Does something to the workbook as the user here, or as someone else who has it open, whose changes arrive with source Remote (`EV-3`). */
  by(source: Source, work: () => unknown): void {
    this.source = source;
    try {
      work();
    } finally {
      this.source = "Local";
    }
  }

  private onSetValues(params: SetValues): void {
    // A format that changes is no change of cells (`EV-5`).
    const area = params.trigger === STYLE_TRIGGER ? undefined : areaOf(params.cellValue ?? {});
    if (area) this.changed(params.subUnitId, areaA1(area));
  }

  private onResults({ subUnitId: worksheetId, cellValue }: SetValues): void {
    const area = areaOf(cellValue ?? {});
    if (!area || !this.listeners.has("calculated")) return;
    const message = JSON.stringify({ worksheetId, address: areaA1(area) });
    this.send({ type: CALCULATED, target: "Workbook", message });
  }

  private onMove({ subUnitId, range }: Move, changeType: string): void {
    const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
    this.onRows({ sheetId: subUnitId, top, bottom, changeType });
    this.changed(subUnitId, areaA1({ top, left, bottom, right }), changeType);
  }

  private onSheet(event: "added" | "deleted", type: number, worksheetId: string): void {
    if (!this.listeners.has(event)) return;
    this.send({ type, target: "Workbook", message: JSON.stringify({ worksheetId, source: this.source }) });
  }

  private changed(worksheetId: string, address: string, changeType = "RangeEdited"): void {
    if (!this.listeners.has("changed")) return;
    const { source } = this;
    const triggerSource = this.running > 0 && source === "Local" ? "ThisLocalAddin" : "Unknown";
    const details = { address, changeType, source, triggerSource, worksheetId };
    this.send({ type: CHANGED, target: "Workbook", message: JSON.stringify(details) });
  }

  private onSelection({ unitId, subUnitId, selections }: SetSelections): void {
    const range = selections[0]?.range;
    if (!range || unitId !== this.book.getId() || !this.listeners.has("selectionChanged")) return;
    const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
    const details = { address: areaA1({ top, left, bottom, right }), worksheetId: subUnitId };
    this.send({ type: SELECTION_CHANGED, target: "Workbook", message: JSON.stringify(details) });
  }

  private send(event: ExcelEvent): void {
    this.waiting.push(event);
    if (this.running === 0) setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    if (this.running > 0) return;
    const events = this.waiting;
    this.waiting = [];
    for (const event of events) for (const sink of this.sinks) sink(event);
  }
}

function areaOf(cells: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>): Area | undefined {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((row) => Object.keys(row ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return undefined;
  const least = (list: readonly number[]) => list.reduce((one, other) => Math.min(one, other));
  const most = (list: readonly number[]) => list.reduce((one, other) => Math.max(one, other));
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}
