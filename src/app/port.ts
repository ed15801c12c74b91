import type { CellEdit, CellRef, CellValue, Mark, SheetPlan, Snapshot } from "../workbook";

/**
 * The namespace of the custom XML in which a workbook keeps explanations; by it they are found again, in Excel and in files. A change of the
 * form that old versions cannot read gets a new one.
 */
export const NOTES_NAMESPACE = "urn:budget-disclosure:explanations:1";

/** A workbook as the use cases see it; implemented on Office.js by `excel`. Every failure is a WorkbookError. */
export interface WorkbookPort {
  /** All sheets' filled cells. */
  read(): Promise<Snapshot>;
  /** Lays our marks over the cells, in place of the marks of an earlier check. The user's own formats stay as they are. */
  mark(marks: readonly Mark[]): Promise<MarkOutcome>;
  /** Takes our marks away, and nothing else. */
  clearMarks(): Promise<MarkOutcome>;
  /** The names of the planned sheets that the workbook has already: what `write` would replace. */
  existing(names: readonly string[]): Promise<readonly string[]>;
  /** Writes the planned sheets, replacing those of the same names: all of them, or, on any failure, none. */
  write(plans: readonly SheetPlan[]): Promise<void>;
  /**
   * Changes the contents of cells, in one go: all of them, or, on any failure, none. Formats stay as they are. Refused, as a WorkbookError,
   * where a cell has a formula or no longer holds what its edit expects, and where a sheet is protected.
   */
  edit(edits: readonly CellEdit[]): Promise<void>;
  /** The explanations kept in the workbook, as the XML in which they are kept; undefined where there are none. */
  readNotes(): Promise<string | undefined>;
  /** Keeps explanations in the workbook, in place of those kept before. */
  writeNotes(xml: string): Promise<void>;
  /** Goes to a cell. */
  select(cell: CellRef): Promise<void>;
  /** The one selected cell, and the cell to its right. Refused, as a WorkbookError, where several cells are selected. */
  selection(): Promise<Selection>;
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

export interface MarkOutcome {
  /** Cells marked, or cleared. */
  readonly cells: number;
  /** Sheets left alone because they are protected. */
  readonly protectedSheets: readonly string[];
}

/**
 * A failure of the host, told to an accountant: what happened, and what to do. `untouched` says whether the workbook is as
 * it was; where it is not, `message` says what was changed.
 */
export class WorkbookError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly advice: string,
    readonly untouched: boolean,
  ) {
    super(message);
    this.name = "WorkbookError";
  }
}
