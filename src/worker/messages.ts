import type { CheckOptions } from "../app/check/check-snapshot";
import type { TextSource } from "../app/check-text/text-source";
import type { OwnListRead } from "../app/codes/own-list";
import type { PlanOptions, PlannedTables } from "../app/generate/planned-tables";
import type { WorkbookError } from "../app/port";
import type { Report } from "../diagnose/report";
import type { OldFormat } from "../xlsx";
import type { FlatSheet, FlatSnapshot } from "./flat-snapshot";

/** What the pane asks of the worker; every request is answered once, under its number. */
export type Request = { readonly number: number } & Task;

export type Task =
  | { readonly task: "check"; readonly sheets: readonly SentSheet[]; readonly options: CheckOptions }
  /** The workbook with a text held against it. */
  | {
      readonly task: "check-text";
      readonly sheets: readonly SentSheet[];
      readonly source: TextSource;
      /** Last year's workbook. */
      readonly prior?: FlatSnapshot;
      readonly options: Omit<CheckOptions, "prior">;
    }
  /** Without a snapshot: the one of the plan before, so that a choice in the preview does not send a large ledger again. */
  | {
      readonly task: "plan";
      readonly snapshot?: FlatSnapshot;
      /** Last year's workbook; `sent` for the one of the plan before. */
      readonly prior?: FlatSnapshot | "sent";
      readonly options: Omit<PlanOptions, "prior">;
    }
  | { readonly task: "own-list"; readonly snapshot: FlatSnapshot }
  | { readonly task: "own-list-file"; readonly bytes: Uint8Array }
  | { readonly task: "workbook-file"; readonly bytes: Uint8Array };

/** A sheet to check, under a number of its own. Without its cells it is one that the worker had for the check before. */
export interface SentSheet {
  readonly key: number;
  readonly sheet?: FlatSheet;
}

export type Answer =
  | { readonly number: number; readonly report: Report }
  /** The change has nothing to do with the disclosure: the report of the check before stands. */
  | { readonly number: number; readonly unchanged: true }
  | { readonly number: number; readonly planned: PlannedTables }
  | { readonly number: number; readonly ownList: OwnListRead }
  | { readonly number: number; readonly workbook: FlatSnapshot }
  /** The file is of an old format, which another worker reads. */
  | { readonly number: number; readonly oldFormat: OldFormat }
  /** The workbook is refused: it holds tables of no known template. */
  | { readonly number: number; readonly refusal: Pick<WorkbookError, "code" | "message" | "advice"> }
  | { readonly number: number; readonly failure: string };
