import type { CheckJob } from "../../files/check-file";
import type { ReviewFacts } from "../../present/review/timeliness";
import type { Notice } from "../../taskpane/shared/notices";
import { type FileList, NO_FILES } from "../list/file-list";

/** What is shown below the head: all files, one file's report, the report of all, or 科目查询. */
export type Shown =
  | { readonly view: "list" }
  | { readonly view: "file"; readonly job: CheckJob }
  | { readonly view: "all" }
  | { readonly view: "codes" };

/** Files being made, of those that were checked. */
export interface Making {
  readonly done: number;
  readonly total: number;
}

/** All that the page shows. */
export interface PageState {
  readonly list: FileList;
  readonly shown: Shown;
  readonly facts: ReviewFacts;
  readonly making?: Making;
  readonly notice?: Notice;
}

export const FIRST_STATE: PageState = { list: NO_FILES, shown: { view: "list" }, facts: {} };

/** A state with some of it changed. */
export function withPart(state: PageState, part: Partial<PageState>): PageState {
  return { ...state, ...part };
}
