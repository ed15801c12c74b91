// Bundles the measurement of the Excel adapter and runs it: `npm run bench:excel`.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cache = join(root, "node_modules/.cache");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, "bench-"));
const outfile = join(folder, "bench-excel.cjs");
await build({
  entryPoints: [join(root, "tests/support/excel/bench.ts")],
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["jsdom", "@microsoft/office-js/*"],
  logLevel: "error",
  outfile,
});
const { status } = spawnSync(process.execPath, [outfile], { cwd: root, stdio: "inherit" });
rmSync(folder, { recursive: true });
process.exit(status ?? 1);
