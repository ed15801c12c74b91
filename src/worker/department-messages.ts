import type { DepartmentAnswer, DepartmentRequest } from "../files/department/answer";
import type { FlatSnapshot } from "./flat-snapshot";

/** A unit's file. */
export interface SentUnit {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its cells, where it is of an old format. */
  readonly read?: FlatSnapshot;
}

/** What is asked of the worker of departments; it does one job, and ends with it. */
export interface DepartmentJob {
  readonly request: DepartmentRequest;
  readonly files: readonly SentUnit[];
  /** The department's own workbook, to be held against its units. */
  readonly against?: FlatSnapshot;
}

/** What became of it. */
export type DepartmentTold =
  | { readonly answer: DepartmentAnswer }
  /** It cannot be done, for a reason that lies in the workbook: a sentence for the accountant. */
  | { readonly refused: string }
  | { readonly failure: string };
