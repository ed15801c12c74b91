import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../src/xlsx";
import { inOwnPlace } from "./bench/in-own-place";
import { inOwnProcess } from "./bench-ledger/in-own-process";
import { type Measured, type Way, measure } from "./bench-ledger/measures";
import { benchLedger, csvOf, departmentLedger, headedCsvOf, sheetPlanOf } from "./bench-ledger/rows";

/**
 * `npm run bench:ledger`: what it takes to derive the eleven tables of a ledger, beside DuckDB putting the same sums to the same rows, loading
 * included, and beside ExcelJS reading the same rows as a file. Each way runs in a process of its own, in the same run; the best run after a warm-up.
 * Where other work keeps the machine busy, the processor's time tells more than the clock's.
 */
const SIZES = [1_000, 100_000, 1_000_000];
/** A million rows of eight cells are more than ExcelJS holds in memory. */
const LARGEST_FILE = 100_000;
/** A department's ledger. */
const LONG_FILE = 300_000;
/** The program does it once, from its start: so are the whole of it and what is held against it measured. */
const ONCE = 0;
const RUNS: Readonly<Record<number, number>> = { 1_000: 15, 100_000: 5, 1_000_000: 3 };

function best(way: Way, rows: number, path = ""): Measured {
  return inOwnProcess(way, rows, path, RUNS[rows] ?? 3);
}

interface Pair {
  readonly title: string;
  readonly ours: Measured;
  readonly other: Measured;
  readonly names: readonly [ours: string, other: string];
}

function print(rows: number, { title, ours, other, names }: Pair): void {
  const same = ours.result === other.result ? "结果相同" : `结果不同：${ours.result} 与 ${other.result}`;
  console.log(`\n${rows.toLocaleString("en")} 行，${title}（${same}）`);
  const line = (name: string, { milliseconds, processorMilliseconds, peakMegabytes }: Measured) => ({
    "": name,
    毫秒: milliseconds.toFixed(1),
    处理器毫秒: processorMilliseconds.toFixed(1),
    每行微秒: ((milliseconds * 1000) / rows).toFixed(2),
    [`为${names[0]}的倍数`]: (milliseconds / ours.milliseconds).toFixed(2),
    峰值内存MB: peakMegabytes,
  });
  console.table([line(names[0], ours), line(names[1], other)]);
  if (ours.result !== other.result) process.exitCode = 1;
}

function compareAll(folder: string): void {
  for (const rows of SIZES) {
    const names = ["本程序", "DuckDB"] as const;
    const inMemory = { ours: best("derive", rows), other: best("duckdb", rows) };
    print(rows, { title: "由内存中的行推得十一张表，含装载", names, ...inMemory });
    const csv = join(folder, `${rows}.csv`);
    writeFileSync(csv, csvOf(benchLedger(rows)));
    const fromCsv = { ours: best("derive-csv", rows, csv), other: best("duckdb-csv", rows, csv) };
    print(rows, { title: "由 CSV 文件推得十一张表，含读文件", names, ...fromCsv });
    if (rows > LARGEST_FILE) continue;
    const xlsx = join(folder, `${rows}.xlsx`);
    writeFileSync(xlsx, writeWorkbook([sheetPlanOf(benchLedger(rows))]));
    const size = sizeOf(xlsx);
    const read = { ours: best("read-xlsx", rows, xlsx), other: best("exceljs", rows, xlsx) };
    print(rows, {
      title: `读 .xlsx 明细（${size}），本程序逐行核对，ExcelJS 只读`,
      names: ["本程序", "ExcelJS"],
      ...read,
    });
  }
  compareWhole(folder);
}

/** Ledgers as budget systems export them: a million rows of CSV and a department's .xlsx, once each, with all that a process takes for it. */
function compareWhole(folder: string): void {
  const rows = SIZES.at(-1)!;
  const once = (way: Way, count: number, path: string) => inOwnProcess(way, count, path, ONCE);
  const names = ["本程序", "DuckDB"] as const;
  const ledgers = [
    ["各行几乎各不相同", benchLedger(rows)],
    ["部门的明细", departmentLedger(rows)],
  ] as const;
  for (const [kind, ledger] of ledgers) {
    const csv = join(folder, "支出明细.csv");
    writeFileSync(csv, headedCsvOf(ledger));
    const title = `由有表头的 CSV（${sizeOf(csv)}，${kind}）`;
    const other = once("duckdb-headed-csv", rows, csv);
    const ours = once("derive-headed-csv", rows, csv);
    print(rows, { title: `${title}推得十一张表，本程序逐行核对`, names, ours, other });
    print(rows, {
      title: `${title}生成整份文件，DuckDB 只装载和汇总`,
      names,
      ours: once("generate-csv", rows, csv),
      other,
    });
  }
  const xlsx = join(folder, "支出明细.xlsx");
  writeFileSync(xlsx, writeWorkbook([sheetPlanOf(departmentLedger(LONG_FILE))]));
  const size = sizeOf(xlsx);
  const read = { ours: once("read-xlsx", LONG_FILE, xlsx), other: once("exceljs-stream", LONG_FILE, xlsx) };
  print(LONG_FILE, {
    title: `读 .xlsx 明细（${size}），本程序逐行核对，ExcelJS 以流只读`,
    names: ["本程序", "ExcelJS"],
    ...read,
  });
  const { milliseconds, peakMegabytes } = once("generate-xlsx", LONG_FILE, xlsx);
  console.log(`由它生成整份文件：${milliseconds.toFixed(0)} 毫秒，峰值内存 ${peakMegabytes} MB`);
}

function sizeOf(path: string): string {
  return `${(statSync(path).size / 1024 / 1024).toFixed(1)} MB`;
}

async function main(words: readonly string[]): Promise<void> {
  const [way, rows, path = "", runs] = words;
  if (way !== undefined) {
    console.log(JSON.stringify(await measure(way as Way, Number(rows), path, Number(runs))));
    return;
  }
  await inOwnPlace(compareAll);
}

void main(process.argv.slice(2));
