import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { readDisclosure } from "../src/app/read-disclosure";
import { DESCRIBED_YEAR, catalogueFor } from "../src/catalogue";
import { diagnose } from "../src/diagnose";
import { layoutDisclosure, layoutTables } from "../src/layout";
import { figuresOf } from "../src/tables";
import { readWorkbook, writeWorkbook } from "../src/xlsx";
import { disclosureSnapshot, syntheticLedger } from "./synthetic";

/**
 * `npm run bench`: the time of every phase, as a ratio to reading the same file in the same run; medians of several runs after a warm-up.
 * Milliseconds differ from machine to machine, ratios hardly.
 */

const RUNS = 7;

interface Phase {
  readonly name: string;
  readonly run: () => unknown;
}

function median(run: () => unknown): number {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

function phasesOf(bytes: Uint8Array): Phase[] {
  const snapshot = readWorkbook(bytes);
  const disclosure = readDisclosure(snapshot);
  const catalogue = catalogueFor(disclosure.year ?? DESCRIBED_YEAR);
  const plans = layoutDisclosure(disclosure);
  return [
    { name: "读文件", run: () => readWorkbook(bytes) },
    { name: "识别", run: () => readDisclosure(snapshot) },
    { name: "校验与诊断", run: () => diagnose(disclosure, catalogue) },
    { name: "排版", run: () => layoutDisclosure(disclosure) },
    { name: "写文件", run: () => writeWorkbook(plans) },
  ];
}

function main(): void {
  const files: readonly (readonly [string, Uint8Array])[] = [
    ["公布的样本", readFileSync("samples/budget-2024.xlsx")],
    ["每表约 100 行", madeUp(60)],
    ["每表约 1,000 行", madeUp(800)],
  ];
  for (const [name, bytes] of files) {
    const disclosure = readDisclosure(readWorkbook(bytes));
    const rows = Math.max(...disclosure.tables.map((table) => table.rows.length));
    const figures = disclosure.tables.flatMap(figuresOf).length;
    const phases = phasesOf(bytes).map((phase) => ({ ...phase, ms: median(phase.run) }));
    const reading = phases[0]!.ms;
    console.log(`\n${name}：${Math.round(bytes.length / 1024)} KB，最长的表 ${rows} 行，数据 ${figures} 个`);
    console.table(
      phases.map(({ name: phase, ms }) => ({
        阶段: phase,
        毫秒: ms.toFixed(1),
        与读文件之比: (ms / reading).toFixed(2),
      })),
    );
  }
}

/** A made-up disclosure with every fund in use, so many functional 项 of the general budget, as a file. */
function madeUp(functions: number): Uint8Array {
  const snapshot = disclosureSnapshot(syntheticLedger({ seed: 7, rows: functions * 6, functions }));
  return writeWorkbook(layoutTables(readDisclosure(snapshot), { formulas: false }));
}

main();
