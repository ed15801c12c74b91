import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { DESCRIBED_YEAR, catalogueFor } from "../src/catalogue";
import { type Report, diagnose } from "../src/diagnose";
import { layoutDisclosure, layoutTables } from "../src/layout";
import { figuresOf, tableOf } from "../src/tables";
import { deriveEquations } from "../src/ties";
import { readWorkbook, writeWorkbook } from "../src/xlsx";
import { typeIn } from "./live-totals";
import { disclosureSnapshot, syntheticLedger } from "./synthetic";
import { readDisclosure } from "./shipped";

/**
 * `npm run bench`: the time of every phase, as a ratio to reading the same file in the same run. First as a user's first check takes it, in a
 * process of its own that has done nothing before; then, for each phase, the medians of several runs after a warm-up. In each run the file is read
 * and the phase done, one after the other, so that both meet the same moods of the machine; on what was read anew, so that nothing found out in one
 * run serves another; and after young objects were collected, so that none clears up after another. Milliseconds differ from machine to machine,
 * ratios hardly.
 */

/** A phase is run for this long after its warm-up, which takes a third of it, and at least so often. */
const MEASURED_MS = 6_000;
const FEWEST_RUNS = 7;
/** How a process is called that is to run every phase of one file once. */
const FIRST = "--first";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options: { type: "minor" | "major" }) => void;

/** Moves what is kept out of the way of new objects. A full collection would throw away what was compiled, too. */
function collectGarbage(): void {
  collect({ type: "minor" });
  collect({ type: "minor" });
}

interface Phase {
  readonly name: string;
  /** Makes what the phase works on, which is not timed; gives the phase itself. */
  readonly prepare: () => () => unknown;
}

/** A workbook, and the same with one amount of 表3 too large by 1. */
interface Files {
  readonly right: Uint8Array;
  readonly wrong: Uint8Array;
}

function phasesOf({ right: bytes, wrong }: Files): Phase[] {
  const readAnew = () => readDisclosure(readWorkbook(bytes));
  return [
    { name: "读文件", prepare: () => () => readWorkbook(bytes) },
    {
      name: "识别",
      prepare: () => {
        const snapshot = readWorkbook(bytes);
        return () => readDisclosure(snapshot);
      },
    },
    {
      name: "校验与诊断",
      prepare: () => diagnosing(bytes),
    },
    {
      name: "校验与诊断，有一处差错",
      prepare: () => diagnosing(wrong),
    },
    {
      name: "排版",
      prepare: () => {
        const disclosure = readAnew();
        return () => layoutDisclosure(disclosure);
      },
    },
    {
      name: "写文件",
      prepare: () => {
        const plans = layoutDisclosure(readAnew());
        return () => writeWorkbook(plans);
      },
    },
  ];
}

/** The workbook's tables with one amount of 表3, in the middle of those that were typed, too large by 1; live totals follow. */
function withWrongAmount(bytes: Uint8Array, formulas: boolean): Uint8Array {
  const workbook = readWorkbook(bytes);
  const table = tableOf(readDisclosure(workbook), "T3")!;
  const typed = figuresOf(table).filter(({ raw, formula }) => typeof raw === "number" && formula === undefined);
  const { cell, raw } = typed[Math.floor(typed.length / 2)]!;
  const wrong = readDisclosure(typeIn(workbook, [{ cell, value: (raw as number) + 1 }]).workbook);
  return writeWorkbook(layoutTables(wrong, { formulas }));
}

/** Milliseconds that a phase takes once. */
function timeOf({ prepare }: Phase): number {
  const run = prepare();
  collectGarbage();
  return timed(run).ms;
}

/** What a phase takes, in milliseconds and beside reading the file, each the median of its runs. */
function medianOf(phase: Phase, reading: Phase): { readonly ms: number; readonly ratio: number } {
  const run = () => ({ reading: timeOf(reading), ms: timeOf(phase) });
  repeat(run, MEASURED_MS / 3, 1);
  const runs = repeat(run, MEASURED_MS, FEWEST_RUNS);
  return { ms: median(runs.map(({ ms }) => ms)), ratio: median(runs.map(({ ms, reading: read }) => ms / read)) };
}

function repeat<T>(run: () => T, atLeastMs: number, atLeast: number): T[] {
  const results: T[] = [];
  const start = performance.now();
  while (results.length < atLeast || performance.now() - start < atLeastMs) results.push(run());
  return results;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/**
 * What each phase takes when it is first run in a process. Only the phases before it, which it needs, have run then; the order is that of the
 * phases.
 */
function firstTimes(files: Files): number[] {
  const snapshot = timed(() => readWorkbook(files.right));
  const disclosure = timed(() => readDisclosure(snapshot.result));
  const year = disclosure.result.year ?? DESCRIBED_YEAR;
  const report = timed(() => diagnose(disclosure.result, { workbook: snapshot.result, catalogue: catalogueFor(year) }));
  const suspects = timed(diagnosing(files.wrong));
  const plans = timed(() => layoutDisclosure(disclosure.result));
  const file = timed(() => writeWorkbook(plans.result));
  return [snapshot, disclosure, report, suspects, plans, file].map(({ ms }) => ms);
}

/** The diagnosis of a file that has been read. */
function diagnosing(bytes: Uint8Array): () => Report {
  const workbook = readWorkbook(bytes);
  const disclosure = readDisclosure(workbook);
  return () => diagnose(disclosure, { workbook, catalogue: catalogueFor(disclosure.year ?? DESCRIBED_YEAR) });
}

function timed<T>(run: () => T): { readonly result: T; readonly ms: number } {
  const start = performance.now();
  const result = run();
  return { result, ms: performance.now() - start };
}

/** The first times of a file, taken in a process of its own. */
function firstTimesApart({ right, wrong }: Files): number[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const paths = [join(folder, "right.xlsx"), join(folder, "wrong.xlsx")] as const;
    writeFileSync(paths[0], right);
    writeFileSync(paths[1], wrong);
    const printed = execFileSync(process.execPath, [process.argv[1]!, FIRST, ...paths], { encoding: "utf8" });
    return printed.trim().split(" ").map(Number);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bench(name: string, bytes: Uint8Array, formulas = false): void {
  const files = { right: bytes, wrong: withWrongAmount(bytes, formulas) };
  const disclosure = readDisclosure(readWorkbook(bytes));
  const rows = Math.max(...disclosure.tables.map((table) => table.rows.length));
  const figures = disclosure.tables.flatMap(figuresOf).length;
  const { equations } = diagnosing(bytes)().summary;
  const first = firstTimesApart(files);
  const phases = phasesOf(files);
  const medians = phases.map((phase) => medianOf(phase, phases[0]!));
  const size = `${Math.round(bytes.length / 1024)} KB，最长的表 ${rows} 行，数据 ${figures} 个，勾稽关系 ${equations} 条`;
  console.log(`\n${name}：${size}`);
  console.table(
    phases.map((phase, index) => ({
      阶段: phase.name,
      首次毫秒: first[index]!.toFixed(1),
      "首次，与读文件之比": (first[index]! / first[0]!).toFixed(2),
      毫秒: medians[index]!.ms.toFixed(1),
      与读文件之比: medians[index]!.ratio.toFixed(2),
    })),
  );
}

/** After so many checks all that is going to be compiled is. */
const CHECKS_BEFORE = 8;
const CHECKS = 15;

/**
 * Prints what a check takes when everything that nobody holds has been collected before it: with the ties of the check before held, as
 * `deriveEquations` does, and let go of, as it would be without (`lastWork` in src/ties/derive.ts). The two one after the other, for what one throws
 * away the next would have to compile again.
 */
function benchLastWork(name: string, bytes: Uint8Array): void {
  const check = (letGo: boolean): number => {
    const workbook = readWorkbook(bytes);
    const disclosure = readDisclosure(workbook);
    const catalogue = catalogueFor(disclosure.year ?? DESCRIBED_YEAR);
    // deriving the ties of no tables takes the place of what was held
    if (letGo) deriveEquations({ ...disclosure, tables: [], unplaced: [] });
    collect({ type: "major" });
    return timed(() => diagnose(disclosure, { workbook, catalogue })).ms;
  };
  const timesOf = (letGo: boolean) =>
    Array.from({ length: CHECKS_BEFORE + CHECKS }, () => check(letGo)).slice(CHECKS_BEFORE);
  const [held, letGo] = [median(timesOf(false)), median(timesOf(true))];
  console.log(
    `\n${name}，全部回收之后再校验：上一份的勾稽关系留着 ${held.toFixed(1)} 毫秒，放掉 ${letGo.toFixed(1)} 毫秒，比 ${(letGo / held).toFixed(2)}`,
  );
}

function main(): void {
  const [command, right, wrong] = process.argv.slice(2);
  if (command === FIRST && right !== undefined && wrong !== undefined) {
    console.log(firstTimes({ right: readFileSync(right), wrong: readFileSync(wrong) }).join(" "));
    return;
  }
  bench("公布的样本", readFileSync("samples/budget-2024.xlsx"));
  bench("每表约 100 行", madeUp(60));
  bench("每表约 1,000 行", madeUp(800));
  bench("每表约 1,000 行，合计为公式", madeUp(800, true), true);
  benchLastWork("每表约 1,000 行", madeUp(800));
}

/** A made-up disclosure with every fund in use, so many functional 项 of the general budget: a file of its eleven tables alone. */
function madeUp(functions: number, formulas = false): Uint8Array {
  const snapshot = disclosureSnapshot(syntheticLedger({ seed: 7, rows: functions * 6, functions }));
  return writeWorkbook(layoutTables(readDisclosure(snapshot), { formulas }));
}

main();
