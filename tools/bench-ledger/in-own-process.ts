import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Measured, Way } from "./measures";

/** What one way takes in a process of its own: the best of so many runs after one that does not count. The process is `npm run bench:ledger`'s script. */
export function inOwnProcess(way: Way, rows: number, path: string, runs: number): Measured {
  const words = [join(__dirname, "bench-ledger.js"), way, String(rows), path, String(runs)];
  const said = execFileSync(process.execPath, ["--max-old-space-size=8192", ...words], { encoding: "utf8" });
  return JSON.parse(said) as Measured;
}
