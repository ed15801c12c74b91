import type { KeptFigure } from "../../app/department/changed-figures";
import type { PlanChoices } from "../../app/generate/planned-tables";
import type { CheckJob } from "../../files/check-file";
import type { Measure } from "../../money";
import type { ReviewFacts } from "../../present/review/timeliness";
import type { Notice } from "../../taskpane/shared/notices";
import { type FileList, NO_FILES } from "../list/file-list";
import type { LastYearFile } from "../list/last-year";

/** What is shown below the head: all files, one file's report, the report of all, 科目查询, 汇总, 设置, or 生成选项 of a file. */
export type Shown =
  | { readonly view: "list" }
  | { readonly view: "file"; readonly job: CheckJob }
  | { readonly view: "all" }
  | { readonly view: "codes" }
  | { readonly view: "department" }
  | { readonly view: "settings" }
  | { readonly view: "make"; readonly job: CheckJob };

/** Files being made, of those that were checked. */
export interface Making {
  readonly done: number;
  readonly total: number;
}

/** What the user says of a department. */
export interface DepartmentChoices {
  readonly department: string;
  readonly measure: Measure;
  readonly printed: boolean;
  readonly setOff: boolean;
  /** Path of the department's own workbook. */
  readonly own?: string;
}

/** What is kept of a department while its units' files are mended: the user's words, and what its tables said, by which a new file's changes are told. */
export interface KeptDepartment {
  readonly choices: DepartmentChoices;
  readonly figures?: readonly KeptFigure[];
}

/** What the user chose for a file: the set that it is checked by, and how its tables are made. */
export interface ChosenForFile {
  readonly template?: string;
  readonly choices?: PlanChoices;
}

/** All that the page shows. */
export interface PageState {
  readonly list: FileList;
  readonly shown: Shown;
  readonly facts: ReviewFacts;
  readonly lastYear: readonly LastYearFile[];
  /** What was chosen for files by hand, by their paths. */
  readonly chosen: ReadonlyMap<string, ChosenForFile>;
  readonly making?: Making;
  readonly department?: KeptDepartment;
  readonly notice?: Notice;
}

export const FIRST_STATE: PageState = {
  list: NO_FILES,
  shown: { view: "list" },
  facts: {},
  lastYear: [],
  chosen: new Map(),
};

/** A state with some of it changed. */
export function withPart(state: PageState, part: Partial<PageState>): PageState {
  return { ...state, ...part };
}
