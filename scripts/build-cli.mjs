/**
 * Bundles for Node: the command line with its workers, and the tools that show and measure it.
 *   --package   the command line alone, small and with the terms of what is in it, as `npm pack` takes it
 */
import { cp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const { licencesOfBundle } = require("./addin/licences.cjs");

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const CLI = path.join(ROOT, "dist/cli");
const isPackage = process.argv.includes("--package");

const common = {
  absWorkingDir: ROOT,
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  logLevel: "warning",
  banner: { js: "#!/usr/bin/env node" },
};

/** The command line needs nothing beside it: all that it uses is in its files. */
async function buildCommandLine() {
  if (isPackage) await rm(CLI, { recursive: true, force: true });
  const main = build({
    ...common,
    entryPoints: {
      "cli/index": "src/cli/index.ts",
      "cli/check-worker": "src/cli/check-worker.ts",
      "cli/old-format-worker": "src/cli/old-format-worker.ts",
    },
    minify: isPackage,
    metafile: true,
  });
  const pdf = build({
    ...common,
    entryPoints: { "cli/pdf-worker": "src/cli/pdf-worker.ts" },
    inject: ["scripts/cli/pdf-builtins.js"],
    define: { "process.getBuiltinModule": "builtinModule" },
    // the library asks where it stands only to load what is not needed here
    logOverride: { "empty-import-meta": "silent" },
    minify: isPackage,
    metafile: true,
  });
  const maps = path.join(path.dirname(require.resolve("pdfjs-dist/package.json")), "cmaps");
  const copied = cp(maps, path.join(CLI, "cmaps"), { recursive: true, force: isPackage });
  const bundles = await Promise.all([main, pdf, copied]);
  if (isPackage)
    await writeFile(
      path.join(CLI, "licenses.txt"),
      licencesOfBundle(bundles.slice(0, 2).map(({ metafile }) => metafile)),
    );
}

function buildTools() {
  const names = [
    "demo",
    "faults",
    "faults-department",
    "folder",
    "fuzz",
    "golden",
    "rounding",
    "text-quality",
    "bench",
    "bench-phases",
    "bench-document",
    "bench-ledger",
    "bench-department",
    "exceljs-reads",
  ];
  return build({
    ...common,
    entryPoints: Object.fromEntries(names.map((name) => [`tools/${name}`, `tools/${name}.ts`])),
    // what the benchmark measures beside: native, or a library as its users load it; what reads PDF is loaded in a thread of the command line's
    external: ["@duckdb/node-api", "exceljs", "pdfjs-dist"],
  });
}

await Promise.all([buildCommandLine(), ...(isPackage ? [] : [buildTools()])]);
