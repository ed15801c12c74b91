import type { ConfigLayer } from "../config";
import type { CheckJob } from "../files/check-file";
import type { Printing, ToldResult } from "./told-result";

/** What a thread that checks files is started with. */
export interface ThreadData {
  /** All files that are to be checked, by any thread. */
  readonly jobs: readonly CheckJob[];
  /** One number that all threads share: the place of the next file that nobody has taken. */
  readonly next: Int32Array;
  /** The place of a file that was taken for this thread already. */
  readonly first?: number;
  /** Path of the user's own list of codes. */
  readonly catalogue?: string;
  /** The settings of `--config`. */
  readonly config?: readonly ConfigLayer[];
  /** The set of tables by which all files are read; found for each unless given. */
  readonly template?: string;
  /** How each result is told. */
  readonly printing: Printing;
}

/** What a thread tells: a file that is done, and the one that it has begun; files by their places among all. */
export interface ThreadMessage {
  readonly done?: { readonly place: number; readonly result: ToldResult };
  /** Absent where no file was left. */
  readonly begun?: number;
}

/** Takes the next file for oneself; gives its place, undefined where none is left. */
export function takeNext({ jobs, next }: Pick<ThreadData, "jobs" | "next">): number | undefined {
  const place = Atomics.add(next, 0, 1);
  return place < jobs.length ? place : undefined;
}
