// Bundles a program that runs the Excel adapter against our own Excel, and runs it: node scripts/run-with-excel.mjs FILE [ARGUMENTS].
// `npm run bench:excel` measures, `npm run faults:excel` tries every disturbance.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cache = join(root, "node_modules/.cache");
mkdirSync(cache, { recursive: true });
const [file, ...rest] = process.argv.slice(2);
const folder = mkdtempSync(join(cache, "with-excel-"));
const outfile = join(folder, "program.cjs");
await build({
  entryPoints: [join(root, file)],
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["jsdom", "@microsoft/office-js/*"],
  logLevel: "error",
  outfile,
});
const { status } = spawnSync(process.execPath, [outfile, ...rest], { cwd: root, stdio: "inherit" });
rmSync(folder, { recursive: true });
process.exit(status ?? 1);
