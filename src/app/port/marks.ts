import type { Mark } from "../../workbook";

/** Colouring cells. A mark of ours lies over a cell; the cell, and the user's own formats, stay as they are. */
export interface Marks {
  /** Lays our marks over the cells, in place of all our marks that were there. */
  mark(marks: readonly Mark[]): Promise<MarkOutcome>;
  /** Lets the marks that the workbook shows follow a new report. Undefined where it shows none of ours: then nothing is done. */
  followMarks(marks: readonly Mark[], options?: FollowOptions): Promise<MarkOutcome | undefined>;
  /** Takes our marks away, and nothing else. */
  clearMarks(): Promise<MarkOutcome>;
}

export interface FollowOptions {
  /** The names of the sheets on which marks have changed; all where it is not said. The marks on the others stay. */
  readonly sheets?: ReadonlySet<string>;
  /** The marks are shown though there are none to be seen: the report that was marked had no findings. */
  readonly shownThoughNone?: boolean;
}

export interface MarkOutcome {
  /** Cells marked, or cleared. */
  readonly cells: number;
  /** Sheets left alone because they are protected. */
  readonly protectedSheets: readonly string[];
}
