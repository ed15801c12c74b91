import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { FileResult } from "../present/file-result";

export interface PoolOptions {
  /** As many as the machine has processors unless told. */
  readonly threads?: number;
  /** Path of the user's own list of codes. */
  readonly catalogue?: string;
  readonly onDone: (done: number) => void;
}

/** Checks files in worker threads, each thread one file after the other; results in the order of the files. */
export async function checkInParallel(files: readonly string[], options: PoolOptions): Promise<FileResult[]> {
  const results = new Array<FileResult>(files.length);
  let next = 0;
  let done = 0;
  const threads = Math.min(options.threads ?? availableParallelism(), files.length);
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(join(__dirname, "check-worker.js"), { workerData: { catalogue: options.catalogue } });
      let current = -1;
      const feed = () => {
        current = next++;
        if (current < files.length) worker.postMessage(files[current]);
        else void worker.terminate().then(() => resolve(), reject);
      };
      worker.on("message", (result: FileResult) => {
        results[current] = result;
        options.onDone(++done);
        feed();
      });
      worker.on("error", reject);
      feed();
    });
  await Promise.all(Array.from({ length: threads }, work));
  return results;
}
