import type { Pair } from "./pairs";

/** What was measured for a row. */
export interface Measured {
  /** By the clock. */
  readonly pairs: readonly Pair[];
  /** The time of the processors in the same runs, all threads together, where each has a process to itself. */
  readonly processors?: readonly Pair[];
  /** The most memory that our process held, in MB, where it has one to itself. */
  readonly megabytes?: number;
}

/** A row of `npm run bench`. */
export interface Row {
  /** What is done, and what else is done in the same runs, in the words of the table. */
  readonly done: string;
  readonly beside: string;
  readonly measure: () => Measured | Promise<Measured>;
}
