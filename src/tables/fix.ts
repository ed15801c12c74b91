import type { CellEdit, RowInsertion } from "../workbook";

/** A change of a workbook that mends a finding, settled against the cells as they stand. All its edits belong together. */
export interface Fix {
  /** Safe: only one change explains what is wrong, or nothing but form changes. What is not safe is to be looked at by a person first. */
  readonly safe: boolean;
  /** What it does, in Chinese: 把 表3!F8 从 275.87 改为 275.77. */
  readonly label: string;
  readonly edits: readonly CellEdit[];
  /** What the cells of the edits stand for, by row and column, in the edits' order: `行政运行·基本支出`. Absent until a report has named them. */
  readonly names?: readonly (string | undefined)[];
  /** Whole rows that it puts in; absent where there are none. */
  readonly rows?: readonly FixRow[];
  /** What a person should look at before, a whole sentence. */
  readonly note?: string;
}

/** A row to be put in, and what it is called: 20103 政府办公厅（室）及相关机构事务. */
export interface FixRow {
  readonly title: string;
  readonly insertion: RowInsertion;
}
