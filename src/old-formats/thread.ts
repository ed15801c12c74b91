import type { ReadRequest, ThreadAnswer } from "./messages";

/** How a thread can end by itself. */
export type ThreadEnd = "out-of-memory" | "failed";

/** A thread that reads old formats, on whatever the host has for one: it answers `ready` once, then each request in turn. */
export interface ReadingThread {
  post(request: ReadRequest): void;
  /** Tells what the thread says, and that it ended. Called once, before anything is posted. */
  listen(listener: { answered(answer: ThreadAnswer): void; ended(end: ThreadEnd): void }): void;
  /** Ends the thread, whatever it is doing. */
  end(): void;
}

/** Starts a thread with that much memory, in MB. */
export type StartThread = (memory: number) => ReadingThread;
