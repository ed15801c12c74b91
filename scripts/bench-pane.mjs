/**
 * `npm run bench:pane`: the pane in headless Chromium over Microsoft's office.js, with Excel played in another process. Prints what a cold start costs, at a
 * quarter of the processor's speed; and the longest task of our own scripts while 一键生成 makes its tables of a long ledger.
 *   --rows N      another number of rows than 30,000
 *   --readable    scripts as they are written: the functions of the longest tasks are named
 *   --built       nothing is built anew
 */
import { createReadStream, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { launchBrowser } from "./browser.mjs";
import { startExcel } from "./pane/host.mjs";
import { CATEGORIES, ownTasks } from "./pane/tasks.mjs";
import { WORKBENCH, buildAddin } from "./workbench-build.mjs";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "30000" },
    readable: { type: "boolean", default: false },
    built: { type: "boolean", default: false },
  },
});
const rows = Number(values.rows);
const FEW_ROWS = 50;
const STARTS = 3;
/** A task that is longer is felt. */
const FELT_MS = 50;
const PATIENCE_MS = 600_000;
/** Files as they go over the network, by their paths: the browser tells no sizes where its requests are watched. */
const packed = new Map();
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css" };
const say = (text) => process.stdout.write(`${text}\n`);
const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

const fileOf = (address) => path.join(WORKBENCH, decodeURIComponent(new URL(address, "http://localhost").pathname));

/** Serves the add-in as a server should: scripts as gzip, which a browser keeps for no one here. */
function serve() {
  const server = createServer((request, response) => {
    const file = fileOf(request.url);
    const type = TYPES[path.extname(file)];
    try {
      if (!file.startsWith(WORKBENCH + path.sep)) throw new Error("outside the folder");
      if (!type)
        return void createReadStream(file)
          .on("error", () => response.writeHead(404).end())
          .pipe(response);
      if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(file), { level: 9 }));
      response.writeHead(200, { "content-type": type, "content-encoding": "gzip", "cache-control": "no-store" });
      response.end(packed.get(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, "localhost", () => resolve(server)));
}

const isOurs = (address) => address.includes("/js/");
const isOffice = (address) => address.includes("/office/");

/** A pane over a ledger, in a browser's context of its own: nothing of it was loaded before. */
async function openPane(ledgerRows, prepare = async () => undefined) {
  const context = await browser.newContext({ viewport: { width: 350, height: 900 }, locale: "zh-CN" });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await excel.join(page, ledgerRows);
  await prepare(await context.newCDPSession(page), page);
  const { port } = server.address();
  await page.goto(`http://localhost:${port}/taskpane.html?_host_Info=${encodeURIComponent(excel.hostInfo)}`);
  await page.getByRole("button", { name: "一键生成" }).waitFor();
  return { page, close: () => context.close() };
}

/** In the page: notes when the pane's frame, its tabs, was painted. */
function noteFrame() {
  const look = () =>
    requestAnimationFrame(() => {
      if (document.querySelector("[role=tablist]"))
        requestAnimationFrame(() => (window.framePainted = performance.now()));
      else look();
    });
  look();
}

/**
 * What a cold start costs at a quarter of the speed: milliseconds until the page's own words are painted, until the pane's frame is, until it can be used; and
 * the bytes (gzip) of our scripts that had come when the frame was painted.
 */
async function coldStart() {
  const { page, close } = await openPane(FEW_ROWS, async (session, opened) => {
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await opened.addInitScript(noteFrame);
  });
  const usable = await page.evaluate(() => performance.now());
  const { words, frame, scripts } = await page.evaluate(() => ({
    words: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    frame: window.framePainted,
    scripts: performance.getEntriesByType("resource").map(({ name, responseEnd }) => ({ name, responseEnd })),
  }));
  await close();
  const there = scripts.filter(({ name, responseEnd }) => isOurs(name) && responseEnd <= frame);
  return { words, frame, usable, bytes: there.reduce((sum, { name }) => sum + packed.get(fileOf(name)).length, 0) };
}

/** The tasks of a page while something is done in it. */
async function tasksWhile(page, work) {
  await browser.startTracing(page, { categories: CATEGORIES });
  const began = performance.now();
  await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return { seconds, tasks: ownTasks((await browser.stopTracing()).toString("utf8"), isOurs, isOffice) };
}

/** The times of the longest tasks: of our own scripts, and of these with office.js, which is not ours and does some of its work in the same tasks. */
function tell(what, { seconds, tasks }) {
  const longest = (of) => tasks.reduce((most, one) => Math.max(most, of(one)), 0).toFixed(0);
  const over = tasks.filter(({ own }) => own > FELT_MS).length;
  const ours = `本程序脚本最长任务 ${longest(({ own }) => own)} 毫秒（超过 ${FELT_MS} 毫秒的 ${over} 个）`;
  say(`${what}：${seconds} 秒；${ours}，连同 office.js ${longest(({ own, office }) => own + office)} 毫秒`);
  if (!values.readable) return;
  for (const { own, office, functions } of tasks.toSorted((one, other) => other.own - one.own).slice(0, 8)) {
    const names = [...functions].sort(([, one], [, other]) => other - one).slice(0, 14);
    const told = names.map(([name, time]) => `${name || "(anonymous)"} ${time.toFixed(0)}`).join(" < ");
    say(`  ${own.toFixed(0)}（office.js ${office.toFixed(0)}）  ${told}`);
  }
}

if (!values.built) await buildAddin(values.readable ? { minimize: false } : {});
const [excel, server, browser] = await Promise.all([startExcel(), serve(), launchBrowser()]);
try {
  const starts = [];
  for (let start = 0; start < STARTS; start++) starts.push(await coldStart());
  const of = (what) => Math.round(median(starts.map((one) => one[what])));
  say(
    `冷启动（处理器四分之一速度，${STARTS} 次取中）：首行文字 ${of("words")} 毫秒，窗格框架 ${of("frame")} 毫秒（此前收到本程序脚本 ${of("bytes")} 字节，gzip），可以使用 ${of("usable")} 毫秒`,
  );
  const { page, close } = await openPane(rows);
  const generate = page.getByRole("button", { name: /^(替换并)?生成$/ });
  const preview = await tasksWhile(page, async () => {
    await page.getByRole("button", { name: "一键生成" }).click();
    await generate.waitFor();
  });
  tell(`${rows} 行明细，预览`, preview);
  const write = await tasksWhile(page, async () => {
    await generate.click();
    await page.getByText(/^已生成 \d+ 张工作表/).waitFor();
    await page.getByRole("progressbar").waitFor({ state: "detached" });
  });
  tell(`${rows} 行明细，写入并校验`, write);
  await close();
} finally {
  await browser.close();
  server.close();
}
process.exit();
