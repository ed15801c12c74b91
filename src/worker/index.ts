import { WorkerChecker } from "./worker-checker";

/** A checker, which also reads lists of codes, in a worker of our own origin; webpack makes the worker's script of worker.ts. */
export function startChecker(): WorkerChecker {
  return new WorkerChecker(() => new Worker(new URL("./worker.ts", import.meta.url)));
}
