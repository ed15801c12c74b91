import type { OwnList } from "../../catalogue";
import type { ConfigLayer } from "../../config";
import type { WhoseFile } from "../../app/compare/whose-file";
import type { OwnListRead } from "../../app/codes/own-list";
import type { PlanChoices, PlannedTables } from "../../app/generate/planned-tables";
import type { CheckJob } from "../../files/check-file";
import type { ReviewFacts } from "../../present/review/timeliness";
import type { FileSummary } from "../list/summary";
import type { DepartmentAnswer, DepartmentRequest } from "../../files/department/answer";
import type { OutputKind } from "./outputs";

/** What the page asks of a worker. Files and results go as what the browser keeps, not as their bytes: a message is small. */
export interface PageRequest {
  readonly task: PageTask;
  /** The files that the task is about, by their paths. */
  readonly files: readonly (readonly [path: string, file: Blob])[];
  /** The user's own list of codes. */
  readonly codes?: OwnList;
  /** What the user has set, by where it is set. */
  readonly config?: readonly ConfigLayer[];
  /** What the reviewer's form says of timeliness. */
  readonly facts: ReviewFacts;
}

export type PageTask =
  | { readonly task: "check"; readonly job: CheckJob }
  /** A file made of a checked one. */
  | { readonly task: "output"; readonly job: CheckJob; readonly kind: OutputKind; readonly choices?: PlanChoices }
  /** What tables would be made of a checked file. */
  | { readonly task: "plan"; readonly job: CheckJob; readonly choices: PlanChoices }
  /** The reports of files that were checked, as one page or one text, in the order of their paths. */
  | { readonly task: "report"; readonly format: ReportFormat; readonly results: readonly Blob[] }
  | { readonly task: "input-form" }
  | { readonly task: "zip"; readonly made: readonly MadeFile[] }
  | { readonly task: "own-list"; readonly path: string }
  /** Whose a file is: one that is to be checked, or one that is given for last year. */
  | { readonly task: "whose"; readonly path: string; readonly given: boolean }
  /** A department of units, or its own workbook held against them. */
  | ({ readonly task: "department"; readonly against?: string } & DepartmentRequest);

/** How reports are told: as the command line's `--format` tells them. */
export type ReportFormat = "html" | "text" | "jsonl";

/** A file that was made, with the path that it gets in a folder of all. */
export interface MadeFile {
  readonly path: string;
  readonly content: Blob;
}

/** What became of a checked file: the little that a list shows, and its whole result, as JSON, where the browser keeps it. */
export interface Checked {
  readonly summary: FileSummary;
  readonly kept: Blob;
}

export type PageAnswer =
  | { readonly checked: Checked }
  /** What was made, and what the user must know of it, a sentence or two each. */
  | { readonly made: MadeFile; readonly notices: readonly string[] }
  | { readonly ownList: OwnListRead }
  | { readonly department: DepartmentAnswer }
  | { readonly whose: WhoseFile }
  | { readonly planned: PlannedTables }
  /** It could not be done, for a reason that lies in the file: a sentence for the accountant. */
  | { readonly refused: string; readonly code?: string }
  /** It could not be done, for a reason that lies in us. */
  | { readonly failure: string };

/** What a worker says besides its answer: it wants a thread for an old format, which it may not start itself; or that thread is to end. */
export type ThreadWish = { readonly thread: MessagePort } | { readonly endThread: true };
