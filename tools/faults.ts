import { performance } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";
import type { Trial } from "./fault-trials";
import { type CleanRun, cleanRun, laidOutAgain } from "./faults/clean";
import { DETERMINED_MEANS } from "./faults/determined";
import { measureRuns } from "./faults/measures";
import { printClean, printMeasures, printSets, printTrials } from "./faults/print";
import { type Job, SEVERAL, runJobs, serveJob } from "./faults/run-shares";
import { isReached as isSetReached, setRuns } from "./faults/set-runs";
import { WORKBOOKS, madeUp } from "./faults/workbooks";

/**
 * `npm run faults`: makes slips of the hand in memory, checks, and prints how often they were detected (a new finding names a changed cell), how often
 * the diagnosis names the changed cells first and with their right values, and how often they are listed at all. Every amount and every kind of slip,
 * one at a time; then two and three at once, drawn from a fixed seed; before that, workbooks without any slip. What the equations determine is reckoned
 * apart from the diagnosis (faults/determined). `--sample` leaves all but the published sample out. Then one example of each of the other sets, as published
 * and made up in 元 and in 万元; `--set` tries these alone. Ends with status 1 where a goal is missed.
 */

/** Each workbook's amounts are shared out so that no processor is left with a long rest. */
const SHARES = 6;
const CLEAN_SEEDS = 20;
/** Of single slips that are determined; the goal. */
const GOAL_NAMED = 0.99;
const GOAL_SEVERAL = 0.95;

async function main(): Promise<void> {
  const started = performance.now();
  const [isSample, isSets] = ["--sample", "--set"].map((option) => process.argv.includes(option));
  const reachedFor = [
    ...(isSets ? [] : [await tryElevenTables(isSample!)]),
    ...(isSample ? [] : [await tryOtherSets()]),
  ];
  console.log(`用时 ${Math.round((performance.now() - started) / 1000)} 秒`);
  if (reachedFor.includes(false)) process.exitCode = 1;
}

/** Slips in one example of each of the other sets. @returns whether the goals are reached */
async function tryOtherSets(): Promise<boolean> {
  const runs = await setRuns(__filename);
  printSets(runs);
  for (const { clean } of runs) for (const alarm of clean.falseAlarms) console.log(`${clean.name}：${alarm}`);
  return runs.every(isSetReached);
}

/** Slips in the eleven tables. @returns whether the goals are reached */
async function tryElevenTables(isSample: boolean): Promise<boolean> {
  const chosen = isSample ? [0] : WORKBOOKS.map((_, index) => index);
  const clean = chosen.flatMap(cleanRuns);
  if (chosen.length > 1) clean.push(...randomClean());
  printClean(clean);
  const measures = chosen.flatMap((index) => measureRuns(WORKBOOKS[index]!));
  printMeasures(measures);
  const totals = [false, true].map((live) => ({ live, single: [] as Trial[], several: [] as Trial[] }));
  for (const index of chosen) {
    const jobs: Job[] = [
      ...Array.from({ length: SHARES }, (_, part) => ({ workbook: index, share: { part, of: SHARES } })),
      ...SEVERAL.map((several) => ({ workbook: index, several })),
    ];
    const done = await runJobs(__filename, jobs);
    const single = done.filter(({ job }) => job.share).flatMap(({ trials }) => trials);
    const several = SEVERAL.flatMap((one) => done.flatMap(({ job, trials }) => (job.several === one ? trials : [])));
    console.log(`\n${WORKBOOKS[index]!.name}`);
    printTrials("表", single, (trial) => trial.tables[0]!);
    printTrials("一处差错", single, (trial) => trial.kind);
    printTrials("几处差错", several, (trial) => trial.kind);
    const total = totals.find(({ live }) => live === WORKBOOKS[index]!.live)!;
    total.single.push(...single);
    total.several.push(...several);
  }
  const tried = totals.filter(({ single }) => single.length > 0);
  for (const { live, single, several } of chosen.length > 1 ? tried : []) {
    console.log(live ? "\n全部工作簿，合计为公式" : "\n全部工作簿，合计为数值");
    printTrials("一处差错", single, (trial) => trial.kind);
    printTrials("几处差错", several, (trial) => trial.kind);
  }
  console.log(`\n${DETERMINED_MEANS}`);
  console.log("列出：改错的各格都在疑错单元格之列，且值正确，不论先后。");
  return isClean(clean) && tried.every(({ single, several }) => reached(single, several));
}

function cleanRuns(index: number): CleanRun[] {
  const { name, published, make } = WORKBOOKS[index]!;
  const workbook = make();
  return [
    cleanRun(name, workbook, published),
    cleanRun(`${name}（重新生成后读回）`, laidOutAgain(workbook), published),
  ];
}

/** Further made-up disclosures, checked as they are: together in one line. */
function randomClean(): CleanRun[] {
  const runs = Array.from({ length: CLEAN_SEEDS }, (_, index) =>
    cleanRun("", madeUp(100 + index, index % 2 === 1), false),
  );
  const total = (count: (run: CleanRun) => number) => runs.reduce((all, run) => all + count(run), 0);
  return [
    {
      name: `另外随机造的 ${CLEAN_SEEDS} 本`,
      ties: total(({ ties }) => ties),
      broken: total(({ broken }) => broken),
      suspects: total(({ suspects }) => suspects),
      falseAlarms: runs.flatMap(({ falseAlarms }) => falseAlarms),
      ownFaults: [],
    },
  ];
}

function isClean(runs: readonly CleanRun[]): boolean {
  return runs.every(({ falseAlarms, suspects }) => falseAlarms.length === 0 && suspects === 0);
}

function reached(single: readonly Trial[], several: readonly Trial[]): boolean {
  const share = (trials: readonly Trial[], holds: (trial: Trial) => boolean) => {
    const determined = trials.filter((trial) => trial.determined);
    return determined.filter(holds).length / determined.length;
  };
  return (
    share(single, ({ detected }) => detected) === 1 &&
    share(single, ({ right }) => right) >= GOAL_NAMED &&
    share(several, ({ right }) => right) >= GOAL_SEVERAL
  );
}

if (isMainThread) void main();
else serveJob();
