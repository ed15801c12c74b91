/**
 * Builds the workbench into dist/workbench: the add-in as Excel loads it (with office.js beside it, so that no network is
 * needed), and the page around it. The second build takes seconds: webpack's cache knows what did not change.
 */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import webpack from "webpack";

const require = createRequire(import.meta.url);
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
export const WORKBENCH = path.join(ROOT, "dist/workbench");

/** The pages of the add-in that talk to Excel, and get the bridge ahead of office.js. */
const PAGES = ["taskpane.html", "commands.html"];

/**
 * Builds the add-in as Excel loads it, with office.js beside it.
 * @param optimization what is to be done otherwise than for Excel: webpack's own settings
 */
export async function buildAddin(optimization = {}) {
  const config = require("../webpack.config.js")({ office: "own" }, { mode: "production" });
  config.context = ROOT;
  config.optimization = { ...config.optimization, ...optimization };
  // Scripts that are to be read are longer than any limit.
  if (optimization.minimize === false) {
    config.performance = { hints: false };
    config.plugins = config.plugins.filter(({ constructor }) => constructor.name !== "FirstPaint");
  }
  config.output = { ...config.output, path: WORKBENCH };
  const compiler = webpack(config);
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}

async function buildPage() {
  await build({
    entryPoints: {
      workbench: path.join(ROOT, "workbench/page/main.ts"),
      bridge: path.join(ROOT, "workbench/page/bridge.ts"),
    },
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    outdir: WORKBENCH,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const own = await readFile(path.join(ROOT, "workbench/page/workbench.css"), "utf8");
  const univer = await readFile(path.join(WORKBENCH, "workbench.css"), "utf8");
  await writeFile(path.join(WORKBENCH, "workbench.css"), `${univer}\n${own}`);
  await cp(path.join(ROOT, "workbench/page/index.html"), path.join(WORKBENCH, "index.html"));
  await mkdir(path.join(WORKBENCH, "samples"), { recursive: true });
  await cp(path.join(ROOT, "samples/budget-2024.xlsx"), path.join(WORKBENCH, "samples/budget-2024.xlsx"));
}

/** Puts the bridge's script ahead of office.js; the scripts themselves are untouched. */
async function bridgePages() {
  for (const page of PAGES) {
    const file = path.join(WORKBENCH, page);
    const html = await readFile(file, "utf8");
    const bridged = html.replace("<script defer", '<script defer="defer" src="bridge.js"></script><script defer');
    if (bridged === html) throw new Error(`${page} has no script to put the bridge before`);
    await writeFile(file, bridged);
  }
}

/** Builds all of it; throws where something does not compile. */
export async function buildWorkbench() {
  await buildAddin();
  await buildPage();
  await bridgePages();
}
