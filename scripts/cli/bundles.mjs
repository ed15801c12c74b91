/** Bundles for Node: the command line with its threads, and the tools that show and measure it. */
import { execFileSync } from "node:child_process";
import { cp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const { licencesOfBundle } = require("../addin/licences.cjs");

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const CLI = path.join(ROOT, "dist/cli");

const common = {
  absWorkingDir: ROOT,
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // made for Node it loads threads, which nothing here asks of it
  alias: { fflate: "fflate/browser" },
  logLevel: "warning",
};

/** Shells start a script that says by what. */
const STARTED = { banner: { js: "#!/usr/bin/env node" } };

/**
 * The command line, which needs nothing beside it: all that it uses is in its files.
 * @param isPackage small and with the terms of what is in it, as `npm pack` takes it
 */
export async function buildCommandLine(isPackage = false) {
  await removeCompiled();
  if (isPackage) await rm(CLI, { recursive: true, force: true });
  const start = build({ ...common, ...STARTED, entryPoints: { "cli/index": "src/cli/index.ts" }, minify: isPackage });
  const main = build({
    ...common,
    entryPoints: {
      "cli/program": "src/cli/program.ts",
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
  const [{ metafile }, { metafile: ofPdf }] = await Promise.all([main, pdf, start, copied]);
  await writeAsAscii(path.join(CLI, "program.js"));
  if (isPackage) await writeFile(path.join(CLI, "licenses.txt"), licencesOfBundle([metafile, ofPdf]));
}

/** esbuild escapes all but what stands in regular expressions, where the same escapes mean the same. A script in ASCII is read without being decoded. */
async function writeAsAscii(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  await writeFile(file, (await readFile(file, "utf8")).replace(/[^\0-\x7f]/g, escaped), "latin1");
}

/** What was compiled of another script is wrong for a new one, and V8 compares nothing but their lengths. */
async function removeCompiled() {
  const names = await readdir(CLI).catch((error) => (error.code === "ENOENT" ? [] : Promise.reject(error)));
  const compiled = names.filter((name) => name.includes(".js.v"));
  await Promise.all(compiled.map((name) => rm(path.join(CLI, name))));
}

/** Leaves beside the command line what this Node compiles of it for checking a workbook, so that it starts sooner. */
export function compileCommandLine() {
  const words = ["check", path.join(ROOT, "samples/budget-2024.xlsx")];
  const compile = path.join(ROOT, "scripts/cli/compile.cjs");
  execFileSync(process.execPath, [compile, path.join(CLI, "index.js"), ...words], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

export function buildTools() {
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
    "bench-folder",
    "exceljs-reads",
  ];
  return build({
    ...common,
    entryPoints: Object.fromEntries(names.map((name) => [`tools/${name}`, `tools/${name}.ts`])),
    // what the benchmark measures beside: native, or a library as its users load it; what reads PDF is loaded in a thread of the command line's
    external: ["@duckdb/node-api", "exceljs", "pdfjs-dist"],
  });
}
