import { availableParallelism } from "node:os";
import type { CheckJob } from "../files/check-file";
import { CheckThread } from "./check-thread";
import type { ToldResult } from "./told-result";
import type { ThreadData } from "./thread-messages";

/** By what the threads work: all that they are told but the files. */
export interface PoolOptions extends Omit<ThreadData, "jobs" | "next" | "first"> {
  /** As many as the machine has processors unless told. */
  readonly threads?: number;
  /** The script of the threads. */
  readonly script: string;
  /** How long one file may take; then its thread is ended. */
  readonly seconds: number;
  /** Told of each file as soon as it is done, by its place among the files; the files after it may come before it. */
  readonly onDone: (place: number, result: ToldResult) => void;
}

/**
 * Checks files in worker threads. All threads know all files and take the next one that nobody has taken yet, without asking: none waits, and a file that
 * takes long holds up its own thread alone. Whatever a file does to its thread, it alone is not checked: one that takes too long, or ends its thread, is
 * told as such, and a new thread goes on. Resolves when every file was told.
 */
export async function checkInParallel(jobs: readonly CheckJob[], options: PoolOptions): Promise<void> {
  const { threads = availableParallelism(), script, seconds, onDone, ...given } = options;
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const untold = new Set(jobs.keys());
  const run = (first?: number) => {
    const data: ThreadData = { ...given, jobs, next, ...(first !== undefined && { first }) };
    return new CheckThread(script, data, seconds, (place, result) => {
      untold.delete(place);
      onDone(place, result);
    }).ended;
  };
  const work = async () => {
    // a thread that ends before its time leaves the other files to a new one
    while (Atomics.load(next, 0) < jobs.length) await run();
  };
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, work));
  // what a thread had just taken when it was ended for the file before
  for (const place of untold) await run(place);
}
