import type { CellRef, CellValue, Mark, ReplacedFormat, SheetPlan, Snapshot, WorkbookEdit } from "../workbook";

/**
 * The namespace of the custom XML in which a workbook keeps explanations; by it they are found again, in Excel and in files. A change of the
 * form that old versions cannot read gets a new one.
 */
export const NOTES_NAMESPACE = "urn:budget-disclosure:explanations:1";

/** The namespace of the custom XML in which a workbook keeps what the user said of its ledger's columns. */
export const COLUMNS_NAMESPACE = "urn:budget-disclosure:ledger-columns:1";

/** A workbook as the use cases see it; implemented on Office.js by `excel`. Every failure is a WorkbookError. */
export interface WorkbookPort {
  /** All sheets' filled cells. */
  read(): Promise<Snapshot>;
  /**
   * The workbook as it is now, where it is known what it was and which sheets, by their ids, may hold something else: only those are
   * read, the others are the same objects as before. All are read where sheets have come, gone, or been renamed or moved.
   */
  readAgain(before: Snapshot, ids: ReadonlySet<string>): Promise<Snapshot>;
  /** Lays our marks over the cells, in place of the marks of an earlier check. The user's own formats stay as they are. */
  mark(marks: readonly Mark[]): Promise<MarkOutcome>;
  /** Lets the marks that the workbook shows follow a new report. Undefined where it shows none of ours: then nothing is done. */
  followMarks(marks: readonly Mark[], options?: FollowOptions): Promise<MarkOutcome | undefined>;
  /** Takes our marks away, and nothing else. */
  clearMarks(): Promise<MarkOutcome>;
  /** The names of the planned sheets that the workbook has already: what `write` would replace. */
  existing(names: readonly string[]): Promise<readonly string[]>;
  /** Writes the planned sheets, replacing those of the same names: all of them, or, on any failure, none. */
  write(plans: readonly SheetPlan[]): Promise<void>;
  /**
   * Changes the contents of cells, puts whole rows in and takes them out, in one go: all of it, or, on any failure, nothing. Formats stay as
   * they are, but that a number put into a cell formatted as text gets the format of the numbers beside it: these cells are told, with the
   * formats they had. Refused, as a WorkbookError, where a cell has a formula or no longer holds what its edit expects, and where a sheet
   * is protected.
   */
  edit(edits: readonly WorkbookEdit[]): Promise<readonly ReplacedFormat[]>;
  /** What the workbook keeps of ours under a namespace, as the XML in which it is kept; undefined where there is nothing. */
  readNotes(namespace: string): Promise<string | undefined>;
  /** Keeps XML, whose root element is of the namespace, in place of what was kept under it before. */
  writeNotes(namespace: string, xml: string): Promise<void>;
  /** Goes to a cell. */
  select(cell: CellRef): Promise<void>;
  /** The one selected cell, and the cell to its right. Refused, as a WorkbookError, where several cells are selected. */
  selection(): Promise<Selection>;
}

export interface FollowOptions {
  /** The names of the sheets on which marks have changed; all where it is not said. The marks on the others stay. */
  readonly sheets?: ReadonlySet<string>;
  /** The marks are shown though there are none to be seen: the report that was marked had no findings. */
  readonly shownThoughNone?: boolean;
}

/** A change of cells' contents in the workbook. */
export interface WorkbookChange {
  /** The id of the sheet, as a snapshot has it. */
  readonly worksheetId: string;
  /** A1 address within the sheet. Absent where the sheet came or went as a whole. */
  readonly address?: string;
  /** Who made it: somebody here, or someone else who has the workbook open. A remote change opens nothing by itself. */
  readonly source: "local" | "remote";
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
