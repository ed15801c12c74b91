import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as Pool from "../../src/cli/pool";

const folder = mkdtempSync(join(tmpdir(), "pool-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A thread that does to itself what a file's name says. */
const SCRIPT = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ file }) => {
  if (file === "hangs") for (;;);
  if (file === "throws") throw new Error("没有想到");
  if (file === "ends") process.exit(1);
  parentPort.postMessage({ file, report: { unit: file } });
});`;
writeFileSync(join(folder, "script.js"), SCRIPT);

let pool: typeof Pool;
beforeAll(async () => {
  pool = await import("../../src/cli/pool");
});

/** Far longer than an answer takes on a busy machine; the thread's start does not count. */
const SECONDS = 4;

const check = (files: readonly string[], threads: number) =>
  pool.checkInParallel(
    files.map((file) => ({ file })),
    {
      threads,
      seconds: SECONDS,
      script: join(folder, "script.js"),
      onDone: () => undefined,
    },
  );

const told = async (files: readonly string[], threads = 1) =>
  (await check(files, threads)).map((result) => ("error" in result ? result.error.code : result.report.unit));

it("gives results in the order of the files, however many threads there are", async () => {
  const files = Array.from({ length: 7 }, (_, index) => `${index}.xlsx`);
  expect(await told(files, 3)).toEqual(files);
});

it("ends the thread of a file that takes too long, names it, and goes on", async () => {
  expect(await told(["a", "hangs", "b"])).toEqual(["a", "timeout", "b"]);
  const [hung] = await check(["hangs"], 1);
  expect(hung).toMatchObject({ error: { message: expect.stringContaining("超过 4 秒，未能检查") } });
});

it.each(["throws", "ends"])("a file that %s fails alone", async (file) => {
  expect(await told(["a", file, "b", file, "c"])).toEqual(["a", "unexpected", "b", "unexpected", "c"]);
});
