import { availableParallelism } from "node:os";
import { Worker, parentPort, workerData } from "node:worker_threads";
import { FAULT_KINDS, LARGE_FAULTS } from "../fault-kinds";
import { type Share, type Trial, severalFaults, singleFaults } from "../fault-trials";
import { SETS } from "./sets";
import { WORKBOOKS } from "./workbooks";

/** Slips at once: so many, and whether each is of one cell only. */
export interface Several {
  readonly count: number;
  readonly oneCellOnly: boolean;
}

export const SEVERAL: readonly Several[] = [
  { count: 2, oneCellOnly: true },
  { count: 3, oneCellOnly: true },
  { count: 2, oneCellOnly: false },
  { count: 3, oneCellOnly: false },
];

const TRIALS_OF_SEVERAL = 150;

/** A piece of work: single slips of a share of the amounts, or several slips at once. */
export interface Job {
  /** The number of the workbook; of a workbook of another set, where `ofSet`. */
  readonly workbook: number;
  readonly ofSet?: true;
  readonly share?: Share;
  readonly several?: Several;
}

export interface JobDone {
  readonly job: Job;
  readonly trials: readonly Trial[];
}

/** Does the jobs on all processors. @param file the bundle that, run as a worker, calls `serveJobs` */
export function runJobs(file: string, jobs: readonly Job[]): Promise<JobDone[]> {
  const waiting = [...jobs];
  const done: JobDone[] = [];
  const one = (): Promise<void> => {
    const job = waiting.shift();
    if (!job) return Promise.resolve();
    return new Promise<JobDone>((resolve, reject) => {
      const worker = new Worker(file, { workerData: job });
      worker.once("message", (trials: Trial[]) => resolve({ job, trials }));
      worker.once("error", reject);
    }).then((result) => {
      done.push(result);
      return one();
    });
  };
  return Promise.all(Array.from({ length: availableParallelism() }, one)).then(() => done);
}

/** In a worker: does the job it was given, and posts its trials. */
export function serveJob(): void {
  parentPort?.postMessage(trialsOf(workerData as Job));
}

function trialsOf({ workbook, ofSet, share, several }: Job): Trial[] {
  if (ofSet) return singleFaults(SETS[workbook]!.make(), share, LARGE_FAULTS);
  const snapshot = WORKBOOKS[workbook]!.make();
  if (!several) return singleFaults(snapshot, share);
  const { count, oneCellOnly } = several;
  const kinds = FAULT_KINDS.filter(({ cells }) => !oneCellOnly || cells === 1);
  const name = `${count} 处${oneCellOnly ? "，各一格" : "，含互换与错位"}`;
  return severalFaults(snapshot, count, TRIALS_OF_SEVERAL, kinds, name);
}
