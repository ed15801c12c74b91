import { checkSnapshot } from "../shipped";
import type { Trial } from "../fault-trials";
import type { CleanRun } from "./clean";
import { type Job, runJobs } from "./run-shares";
import { SETS } from "./sets";
import type { TriedWorkbook } from "./workbooks";

/** What came of a workbook of another set, without slips and with one at a time. */
export interface SetRun {
  readonly name: string;
  readonly clean: CleanRun;
  readonly trials: readonly Trial[];
}

/** Of what breaks a tie so much must be found, and of what is determined so much be named first with a right value. */
const GOAL = 0.99;

/** Each workbook's amounts are shared out, so that no processor is left with a long rest. */
const SHARES = 2;

/** Slips in one example of each set, as published and made up, in 元 and 万元. @param file as for `runJobs` */
export async function setRuns(file: string): Promise<SetRun[]> {
  const jobs = SETS.flatMap((_, workbook) =>
    Array.from({ length: SHARES }, (__, part): Job => ({ workbook, ofSet: true, share: { part, of: SHARES } })),
  );
  const done = await runJobs(file, jobs);
  return SETS.map((tried, index) => ({
    name: tried.name,
    clean: cleanSet(tried),
    trials: done.flatMap(({ job, trials }) => (job.workbook === index ? trials : [])),
  }));
}

/** Without slips nothing is an error and no cell is suspected; what misses by rounding is told as such. */
function cleanSet({ name, make }: TriedWorkbook): CleanRun {
  const { findings, suspects, summary } = checkSnapshot(make());
  const errors = findings.filter(({ severity }) => severity === "error");
  return {
    name,
    ties: summary.equations,
    broken: errors.filter(({ formula }) => formula !== undefined).length,
    suspects: suspects.length,
    falseAlarms: errors.map(({ rule, message }) => `${rule}：${message}`),
    ownFaults: [],
  };
}

/** True where a set's slips are found and named as often as is wanted, and nothing is told without slips. */
export function isReached({ clean, trials }: SetRun): boolean {
  const visible = trials.filter((trial) => trial.visible);
  const determined = visible.filter((trial) => trial.determined);
  const found = visible.filter(({ detected }) => detected).length;
  const named = determined.filter(({ detected, nearly }) => detected && nearly).length;
  const isQuiet = clean.falseAlarms.length === 0 && clean.suspects === 0;
  return isQuiet && found >= GOAL * visible.length && named >= GOAL * determined.length;
}
