import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FileResult } from "../present/file-result";
import { unexpectedResult } from "./check-file";

export interface PoolOptions {
  /** As many as the machine has processors unless told. */
  readonly threads?: number;
  /** The script of the threads. */
  readonly script: string;
  /** Path of the user's own list of codes. */
  readonly catalogue?: string;
  readonly onDone: (done: number) => void;
}

/**
 * Checks files in worker threads, each thread one file after the other; results in the order of the files. A file at which a thread breaks down
 * has that as its result, and another thread goes on with the next.
 */
export async function checkInParallel(files: readonly string[], options: PoolOptions): Promise<FileResult[]> {
  const results = new Array<FileResult>(files.length);
  let next = 0;
  let done = 0;
  const threads = Math.min(options.threads ?? availableParallelism(), files.length);
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(options.script, { workerData: { catalogue: options.catalogue } });
      let current = -1;
      const settle = (result: FileResult) => {
        results[current] = result;
        options.onDone(++done);
      };
      const feed = () => {
        current = next++;
        if (current < files.length) worker.postMessage(files[current]);
        else void worker.terminate().then(() => resolve(), reject);
      };
      worker.on("message", (result: FileResult) => {
        settle(result);
        feed();
      });
      worker.on("error", (error) => {
        const file = files[current];
        if (file === undefined) return reject(error);
        settle(unexpectedResult(file, error));
        work().then(resolve, reject);
      });
      feed();
    });
  await Promise.all(Array.from({ length: threads }, work));
  return results;
}
