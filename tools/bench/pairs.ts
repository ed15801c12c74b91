import { performance } from "node:perf_hooks";
import { collectYoung, median } from "./timing";

/** One run of ours and one of what it is held against, one after the other, so that both meet the same moods of the machine: milliseconds. */
export interface Pair {
  readonly ours: number;
  readonly other: number;
}

/** Ratios of ours to the other, run by run: the least, the one in the middle, the most. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** Makes what work needs, which is not timed; gives the work itself. Made anew for each run, so that nothing found out in one serves another. */
export type Prepared = () => (() => unknown) | Promise<() => unknown>;

/** How long runs are gone on with after a warm-up, which takes a third of it, and how many there are at least. */
export interface RunsWanted {
  readonly milliseconds: number;
  readonly fewest: number;
}

/** Runs both in this process, warmed up, each after young objects were collected, so that neither clears up after the other. */
export async function pairsOf(ours: Prepared, other: Prepared, { milliseconds, fewest }: RunsWanted): Promise<Pair[]> {
  const pair = async (): Promise<Pair> => {
    const beside = await millisecondsOf(other);
    return { ours: await millisecondsOf(ours), other: beside };
  };
  await repeated(pair, milliseconds / 3, 1);
  return repeated(pair, milliseconds, fewest);
}

export function spreadOf(pairs: readonly Pair[]): Spread {
  const ratios = pairs.map(({ ours, other }) => ours / other);
  return { least: Math.min(...ratios), median: median(ratios), most: Math.max(...ratios) };
}

async function millisecondsOf(prepare: Prepared): Promise<number> {
  const run = await prepare();
  collectYoung();
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function repeated<T>(run: () => Promise<T>, atLeastMs: number, atLeast: number): Promise<T[]> {
  const results: T[] = [];
  const start = performance.now();
  while (results.length < atLeast || performance.now() - start < atLeastMs) results.push(await run());
  return results;
}
