import type { Templates } from "../../tables";

/** Where a command prints: the terminal, or a test. */
export interface Streams {
  out(text: string): void;
  error(text: string): void;
  /** Shown on a terminal only, and gone when the work is done. */
  progress(text: string): void;
}

/** 0: nothing worse than a warning; 1: errors were found; 2: some input could not be read, or the call is wrong. */
export type ExitStatus = 0 | 1 | 2;

/** What the command line is put together with. */
export interface Program {
  readonly templates: Templates;
  /** The script of a thread that checks files by the same templates; without one, files are checked one after the other. */
  readonly checkThread?: string;
}

/** One command of the command line. Throws UsageError for a wrong call. */
export type Command = (words: readonly string[], streams: Streams, program: Program) => Promise<ExitStatus>;
