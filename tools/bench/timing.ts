import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");

/** The collector of garbage of this process: of young objects, or of all. A full collection throws away what was compiled, too. */
export const collect = runInNewContext("gc") as (options: { type: "minor" | "major" }) => void;

/** Moves what is kept out of the way of new objects, so that what is timed next clears up after nobody else. */
export function collectYoung(): void {
  collect({ type: "minor" });
  collect({ type: "minor" });
}

/** What work gave, and the milliseconds that it took. */
export interface Timed<T> {
  readonly result: T;
  readonly ms: number;
}

export function timed<T>(run: () => T): Timed<T> {
  const start = performance.now();
  const result = run();
  return { result, ms: performance.now() - start };
}

/** The upper one of the two in the middle where there is an even number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
