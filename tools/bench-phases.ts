import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packWithNode } from "../src/cli/node-packer";
import { DESCRIBED_YEAR, catalogueFor } from "../src/catalogue";
import { type Report, diagnose } from "../src/diagnose";
import { layoutDisclosure, layoutTables } from "../src/layout";
import { figuresOf, tableOf } from "../src/tables";
import { deriveEquations } from "../src/ties";
import { readWorkbook, writeWorkbook } from "../src/xlsx";
import { inOwnPlace } from "./bench/in-own-place";
import { type Pair, type Prepared, pairsOf, spreadOf } from "./bench/pairs";
import { collect, median, timed } from "./bench/timing";
import { FUNCTIONS_OF_LARGEST, madeUp, sample } from "./bench/workbooks";
import { typeIn } from "./live-totals";
import { readDisclosure } from "./shipped";

/**
 * `npm run bench:phases`: the time of every phase, as a ratio to reading the same file in the same run. First as a user's first check takes it, in a
 * process of its own that has done nothing before; then, for each phase, the medians of several runs after a warm-up. In each run the file is read
 * and the phase done, one after the other, so that both meet the same moods of the machine; on what was read anew, so that nothing found out in one
 * run serves another; and after young objects were collected, so that none clears up after another. Milliseconds differ from machine to machine,
 * ratios hardly.
 */

/** A phase is run for this long after its warm-up, which takes a third of it, and at least so often. */
const WANTED = { milliseconds: 6_000, fewest: 7 };
/** How a process is called that is to run every phase of one file once. */
const FIRST = "--first";

interface Phase {
  readonly name: string;
  readonly prepare: Prepared;
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

/** The first times of a file, taken in a process of its own. */
function firstTimesApart({ right, wrong }: Files): Promise<number[]> {
  return inOwnPlace((folder) => {
    const paths = [join(folder, "right.xlsx"), join(folder, "wrong.xlsx")] as const;
    writeFileSync(paths[0], right);
    writeFileSync(paths[1], wrong);
    const printed = execFileSync(process.execPath, [process.argv[1]!, FIRST, ...paths], { encoding: "utf8" });
    return printed.trim().split(" ").map(Number);
  });
}

async function bench(name: string, bytes: Uint8Array, formulas = false): Promise<void> {
  const files = { right: bytes, wrong: withWrongAmount(bytes, formulas) };
  const disclosure = readDisclosure(readWorkbook(bytes));
  const rows = Math.max(...disclosure.tables.map((table) => table.rows.length));
  const figures = disclosure.tables.flatMap(figuresOf).length;
  const { equations } = diagnosing(bytes)().summary;
  const first = await firstTimesApart(files);
  const phases = phasesOf(files);
  const measured: Pair[][] = [];
  for (const { prepare } of phases) measured.push(await pairsOf(prepare, phases[0]!.prepare, WANTED));
  const size = `${Math.round(bytes.length / 1024)} KB，最长的表 ${rows} 行，数据 ${figures} 个，勾稽关系 ${equations} 条`;
  console.log(`\n${name}：${size}`);
  console.table(
    phases.map((phase, index) => ({
      阶段: phase.name,
      首次毫秒: first[index]!.toFixed(1),
      "首次，与读文件之比": (first[index]! / first[0]!).toFixed(2),
      毫秒: median(measured[index]!.map(({ ours }) => ours)).toFixed(1),
      与读文件之比: spreadOf(measured[index]!).median.toFixed(2),
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

async function main(): Promise<void> {
  packWithNode();
  const [command, right, wrong] = process.argv.slice(2);
  if (command === FIRST && right !== undefined && wrong !== undefined) {
    console.log(firstTimes({ right: readFileSync(right), wrong: readFileSync(wrong) }).join(" "));
    return;
  }
  await bench("公布的样本", sample());
  await bench("每表约 100 行", madeUp(60));
  await bench("每表约 1,000 行", madeUp(FUNCTIONS_OF_LARGEST));
  await bench("每表约 1,000 行，合计为公式", madeUp(FUNCTIONS_OF_LARGEST, true), true);
  benchLastWork("每表约 1,000 行", madeUp(FUNCTIONS_OF_LARGEST));
}

void main();
