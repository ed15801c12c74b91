// `npm run build:page`: the page that needs nothing, one HTML file in dist/page, with all it is made of and their terms.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { assemblePage } from "./page/assemble.mjs";

const { licencesOfBundle } = createRequire(import.meta.url)("./addin/licences.cjs");

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
/** Where the page is written. */
export const PAGE_FILE = path.join(ROOT, "dist/page/预算公开助手.html");
/** What may not be exceeded unseen: a stick and a mail must carry it. */
const MOST_BYTES = 5 * 1024 * 1024;

/** What the scripts are written for: the oldest browsers whose features boot.js asks for. */
const TARGET = ["chrome94", "firefox93", "safari16.4"];

async function bundle() {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      page: "src/page/index.tsx",
      worker: "src/page/work/worker.ts",
      "old-format-worker": "src/page/work/old-format-worker.ts",
    },
    outdir: "dist/page",
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    target: TARGET,
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  const text = (name) => result.outputFiles.find((file) => path.basename(file.path) === `${name}.js`).text;
  return {
    metafile: result.metafile,
    page: text("page"),
    worker: text("worker"),
    oldFormatWorker: text("old-format-worker"),
  };
}

/** Builds the page, and gives its size in bytes. Throws where something does not compile, and where the page is too large. */
export async function buildPage() {
  const { metafile, ...scripts } = await bundle();
  const read = (file) => readFile(path.join(ROOT, file));
  const html = assemblePage((await read("src/page/page.html")).toString("utf8"), {
    ...scripts,
    boot: (await read("src/page/boot.js")).toString("utf8"),
    icon: `data:image/png;base64,${(await read("assets/icon-32.png")).toString("base64")}`,
    licences: licencesOfBundle([metafile]),
  });
  const size = Buffer.byteLength(html);
  if (size > MOST_BYTES) throw new Error(`the page has ${size} bytes, and may have ${MOST_BYTES}`);
  await mkdir(path.dirname(PAGE_FILE), { recursive: true });
  await writeFile(PAGE_FILE, html);
  return size;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const size = await buildPage();
  process.stdout.write(`${path.relative(ROOT, PAGE_FILE)}：${(size / 1024 / 1024).toFixed(2)} MB\n`);
}
