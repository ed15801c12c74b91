/**
 * `npm run bench:page`: three hundred workbooks dropped on the page that needs nothing, opened from the disk without a network. Prints the page's size, how
 * long it takes, its longest task (how long it does not answer), its memory; and holds every download against the command line's file, byte by byte.
 *   --files N   another number of workbooks
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { unzipSync } from "fflate";
import { launchBrowser } from "./browser.mjs";
import { PAGE_FILE, buildPage } from "./build-page.mjs";
import "./build-cli.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");
const CASES = path.join(ROOT, "tests/cases");
const { values } = parseArgs({ options: { files: { type: "string", default: "300" } } });
const count = Number(values.files);
const MB = 1024 * 1024;
const say = (text) => process.stdout.write(`${text}\n`);
const megabytes = (bytes) => `${(bytes / MB).toFixed(1)} MB`;

const place = mkdtempSync(path.join(tmpdir(), "bench-page-"));
const folder = path.join(place, "全区");
mkdirSync(folder);
const workbooks = [
  path.join(ROOT, "samples/budget-2024.xlsx"),
  ...readdirSync(CASES).flatMap((name) => (name.endsWith(".xlsx") ? [path.join(CASES, name)] : [])),
];
const sourceOf = (index) => workbooks[index % workbooks.length];
const nameOf = (index) => `单位${String(index + 1).padStart(4, "0")}`;
for (let index = 0; index < count; index++) copyFileSync(sourceOf(index), path.join(folder, `${nameOf(index)}.xlsx`));

const cli = (...words) => spawnSync(process.execPath, [path.join(ROOT, "dist/cli/index.js"), ...words], { cwd: place });

/** What every renderer of the browser has had at most, by the system's account; undefined where it has none. */
async function peakMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  try {
    const peaks = processInfo.flatMap(({ type, id }) => {
      if (type !== "renderer") return [];
      return [Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) * 1024];
    });
    return Math.max(...peaks);
  } catch {
    return undefined;
  }
}

async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

/** The longest time for which the page did not answer since the last call, in milliseconds. */
const longest = (page) => page.evaluate(() => Math.round(Math.max(0, ...window.tasks.splice(0))));

function compare(made) {
  const expected = workbooks.map((workbook, index) => {
    const output = path.join(place, `expected${index}.xlsx`);
    cli("mark", workbook, "--output", output);
    return readFileSync(output);
  });
  const differing = Array.from({ length: count }, (_, index) => index).filter((index) => {
    const own = made[`全区/${nameOf(index)}-标记副本.xlsx`];
    return !own || Buffer.compare(Buffer.from(own), expected[index % workbooks.length]) !== 0;
  });
  return { compared: count - differing.length, differing: differing.map(nameOf) };
}

say(`页面大小：${megabytes(await buildPage())}`);
const browser = await launchBrowser();
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  context.setDefaultTimeout(3_600_000);
  await context.setOffline(true);
  const page = await context.newPage();
  const requests = [];
  const address = pathToFileURL(PAGE_FILE).href;
  page.on("request", (request) => {
    if (request.url() !== address && !/^(blob|data):/.test(request.url())) requests.push(request.url());
  });
  await page.addInitScript(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
      buffered: true,
    });
  });
  await page.goto(address);
  await page.getByRole("button", { name: "选择文件夹" }).first().waitFor();
  say(`打开：最长任务 ${await longest(page)} 毫秒，内存 ${megabytes(await heapOf(page))}`);

  const session = await context.newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  const began = performance.now();
  for (const type of ["dragEnter", "dragOver", "drop"])
    await session.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
  await page.getByText(`已校验 `).first().waitFor();
  await page.waitForFunction(() => document.querySelector("[role=progressbar]") === null);
  say(
    `校验 ${count} 个工作簿：${((performance.now() - began) / 1000).toFixed(1)} 秒，最长任务 ${await longest(page)} 毫秒`,
  );
  const peak = await peakMemory(browser);
  say(`内存：页面 ${megabytes(await heapOf(page))}，浏览器进程最高 ${peak === undefined ? "未知" : megabytes(peak)}`);

  await page.getByRole("button", { name: "全部下载" }).click();
  const lines = page.waitForEvent("download");
  await page.getByRole("button", { name: "校验结果（JSON）" }).click();
  const own = readFileSync(await (await lines).path(), "utf8");
  cli("check", "全区", "--format", "jsonl", "--output", "lines.jsonl");
  say(`校验结果与命令行${own === readFileSync(path.join(place, "lines.jsonl"), "utf8") ? "逐字节相同" : "不同"}`);
  const making = performance.now();
  const zip = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "全部下载" }).click();
  const bytes = readFileSync(await (await zip).path());
  say(
    `生成 ${count} 个标记副本的压缩包（${megabytes(bytes.length)}）：${((performance.now() - making) / 1000).toFixed(1)} 秒，最长任务 ${await longest(page)} 毫秒`,
  );
  const after = await peakMemory(browser);
  say(`内存：页面 ${megabytes(await heapOf(page))}，浏览器进程最高 ${after === undefined ? "未知" : megabytes(after)}`);
  const { compared, differing } = compare(unzipSync(bytes));
  say(`与命令行逐字节相同的副本：${compared}/${count}${differing.length > 0 ? `，不同：${differing.join("、")}` : ""}`);
  say(`网络请求：${requests.length}`);
  if (differing.length + requests.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  rmSync(place, { recursive: true });
}
