/**
 * `npm run bench:all`: every benchmark of package.json, one after the other, as each prints by itself. Takes long, and wants a machine that does nothing
 * else. Goes on after one that fails or misses a goal, and then ends with status 1, naming it.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
const names = Object.keys(scripts).filter((name) => name.startsWith("bench") && name !== "bench:all");

const failed = names.filter((name) => {
  process.stdout.write(`\n== ${name}\n`);
  return spawnSync("npm", ["run", "-s", name], { cwd: ROOT, stdio: "inherit" }).status !== 0;
});
if (failed.length > 0) {
  process.stderr.write(`\nfailed, or missed a goal: ${failed.join(", ")}\n`);
  process.exitCode = 1;
}
