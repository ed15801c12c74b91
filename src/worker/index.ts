import type { Checker } from "../app/checker";
import { WorkerChecker } from "./worker-checker";

/** A checker in a worker of our own origin; webpack makes the worker's script of worker.ts. */
export function startChecker(): Checker {
  return new WorkerChecker(() => new Worker(new URL("./worker.ts", import.meta.url)));
}
