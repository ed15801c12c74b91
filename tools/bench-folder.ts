import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Taken, runProcess } from "./folder/run-process";
import { writeUnits } from "./folder/units";

/**
 * `npm run bench:folder -- --units N --runs N --ledger`: makes up so many units (300 unless told) of the sample's size in a temporary place, as they are
 * published, or with their ledgers beside their tables. Prints what checking
 * all of them by the command line takes beside what ExcelJS takes to read them and do nothing else: processor time, time by the clock and memory, each of
 * whole processes, one after the other, so that both meet the same moods of the machine; medians of several runs (5 unless told), and their spread.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      units: { type: "string", default: "300" },
      runs: { type: "string", default: "5" },
      ledger: { type: "boolean", default: false },
    },
  });
  const root = mkdtempSync(join(tmpdir(), "folder-"));
  try {
    const units = join(root, "units");
    mkdirSync(units);
    writeUnits(units, Number(values.units), values.ledger);
    const files = readdirSync(units).map((name) => join(units, name));
    const runs = Array.from({ length: Number(values.runs) }, (_, run): Run => {
      const results = join(root, `结果${run}.jsonl`);
      return {
        read: runProcess(root, ["dist/tools/exceljs-reads.js", ...files]),
        check: runProcess(root, ["dist/cli/index.js", "check", units, "--format", "jsonl", "--output", results]),
      };
    });
    print(Number(values.units), runs);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

interface Run {
  /** ExcelJS reading all files. */
  readonly read: Taken;
  /** The command line checking them. */
  readonly check: Taken;
}

function print(units: number, runs: readonly Run[]): void {
  console.log(`${units} 个单位的工作簿，校验（check）与 ExcelJS 只读相比，${runs.length} 次的中位数（最小–最大）`);
  const row = (name: string, of: (taken: Taken) => number, digits: number) => ({
    "": name,
    校验: spread(
      runs.map(({ check }) => of(check)),
      digits,
    ),
    只读: spread(
      runs.map(({ read }) => of(read)),
      digits,
    ),
    比: spread(
      runs.map(({ check, read }) => of(check) / of(read)),
      2,
    ),
  });
  console.table([
    row("处理器秒", ({ seconds }) => seconds, 2),
    row("用时秒", ({ wallSeconds }) => wallSeconds, 2),
    row("最多内存MB", ({ megabytes }) => megabytes, 0),
  ]);
}

/** `1.31（1.27–1.40）` */
function spread(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, middle, most] = [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted[sorted.length - 1]!];
  return `${middle.toFixed(digits)}（${least.toFixed(digits)}–${most.toFixed(digits)}）`;
}

main();
