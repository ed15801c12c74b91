import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

/** The command line as it was built, and a program that does nothing but read workbooks with ExcelJS. */
export const COMMAND_LINE = "dist/cli/index.js";
export const EXCELJS_READS = "dist/tools/exceljs-reads.js";

/** What a process took, with the processes of Node that it started. */
export interface ProcessCost {
  /** By the clock, from its start to its end. */
  readonly seconds: number;
  /** Of the processors, all threads together. What else the machine does meanwhile is not counted. */
  readonly processorSeconds: number;
  /** The most memory that was held, what several processes held at most added up. */
  readonly megabytes: number;
}

/** What a script of Node takes in a process of its own, which leaves behind what it used at its end. Throws where it could not do its work. */
export function costOf(words: readonly string[]): ProcessCost {
  const folder = mkdtempSync(join(tmpdir(), "usage-"));
  try {
    const probe = join(folder, "probe.cjs");
    const left = `${JSON.stringify(join(folder, "usage-"))} + process.pid + ".json"`;
    const leave = `require("node:fs").writeFileSync(${left}, JSON.stringify(process.resourceUsage()));`;
    // a thread ends before its process, and what it would leave behind is the process's
    const inProcess = `if (require("node:worker_threads").isMainThread) process.on("exit", () => { ${leave} });\n`;
    writeFileSync(probe, inProcess);
    const seconds = secondsOf(["--require", probe, ...words]);
    const usages = readdirSync(folder)
      .filter((name) => name.startsWith("usage-"))
      .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as NodeJS.ResourceUsage);
    const sum = (of: (usage: NodeJS.ResourceUsage) => number) => usages.reduce((all, usage) => all + of(usage), 0);
    return {
      seconds,
      processorSeconds: sum(({ userCPUTime, systemCPUTime }) => userCPUTime + systemCPUTime) / 1_000_000,
      megabytes: sum(({ maxRSS }) => maxRSS) / 1_024,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The seconds that a script of Node takes in a process of its own, from its start to its end. Throws where it could not do its work. */
function secondsOf(words: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", maxBuffer: 1 << 28 });
  const seconds = (performance.now() - start) / 1_000;
  // `check` ends with 1 where a file has errors
  if (status !== 0 && status !== 1)
    throw new Error(`${words.join(" ")} ended with ${String(status)}: ${stderr.slice(0, 2_000)}`);
  return seconds;
}
