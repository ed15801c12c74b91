import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a process took. */
export interface Taken {
  /** Of the processor's time, all threads together: what else the machine does meanwhile is not counted. */
  readonly seconds: number;
  /** By the clock, from its start to its end. */
  readonly wallSeconds: number;
  /** The most memory that it held, all threads together. */
  readonly megabytes: number;
}

/**
 * Runs a script of Node in a process of its own, which leaves behind what it took. Throws where it could not do its work; status 1, by which the command
 * line tells of errors in files, is none of that.
 * @param root a folder in which it may leave that
 * @param words the script and its arguments
 */
export function runProcess(root: string, words: readonly string[]): Taken {
  const [probe, left] = [join(root, "probe.cjs"), join(root, "usage.json")];
  const report = `require("node:fs").writeFileSync(${JSON.stringify(left)}, JSON.stringify(process.resourceUsage()))`;
  writeFileSync(probe, `process.on("exit", () => { ${report}; });\n`);
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--require", probe, ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const wallSeconds = (performance.now() - start) / 1_000;
  if (status !== 0 && status !== 1)
    throw new Error(`${words.slice(0, 2).join(" ")} ended with ${String(status)}: ${stderr.slice(0, 2_000)}`);
  const usage = JSON.parse(readFileSync(left, "utf8")) as NodeJS.ResourceUsage;
  return {
    seconds: (usage.userCPUTime + usage.systemCPUTime) / 1_000_000,
    wallSeconds,
    megabytes: usage.maxRSS / 1_024,
  };
}
