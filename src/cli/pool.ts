import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import type { CheckJob } from "../files/check-file";
import { once } from "../workbook";
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

/** How much the heap of a thread may grow before it is cleared up: by half. Of a file nothing is kept, and left to itself V8 lets the heap become five times as large. */
const GROWING = "--heap-growing-percent=50";

/**
 * Checks files in worker threads. All threads know all files and take the next one that nobody has taken yet, without asking: none waits, and a file that
 * takes long holds up its own thread alone. Whatever a file does to its thread, it alone is not checked: one that takes too long, or ends its thread, is
 * told as such, and a new thread goes on. Resolves when every file was told.
 */
export async function checkInParallel(jobs: readonly CheckJob[], options: PoolOptions): Promise<void> {
  const { threads = availableParallelism(), script, seconds, onDone, ...given } = options;
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const untold = new Set(jobs.keys());
  // not sooner: threads take what was compiled only under the flags under which it was
  const boundHeaps = once(() => setFlagsFromString(GROWING));
  const run = (first?: number) => {
    const data: ThreadData = { ...given, jobs, next, ...(first !== undefined && { first }) };
    return new CheckThread(script, data, seconds, (place, result) => {
      boundHeaps();
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
