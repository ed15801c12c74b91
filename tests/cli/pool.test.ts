import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as Pool from "../../src/cli/pool";
import type { FileOutcome } from "../../src/present/file-result";

const folder = mkdtempSync(join(tmpdir(), "pool-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A thread that does to itself what a file's name says; where the list of codes is called broken, before it takes a file. */
const SCRIPT = `
const { parentPort, workerData } = require("node:worker_threads");
const { jobs, next, first, catalogue } = workerData;
if (catalogue === "broken") throw new Error("没有想到");
const take = () => {
  const place = Atomics.add(next, 0, 1);
  return place < jobs.length ? place : undefined;
};
for (let place = first ?? take(), done; ; ) {
  parentPort.postMessage({ done, begun: place });
  if (place === undefined) break;
  const { file } = jobs[place];
  if (file === "hangs") for (;;);
  if (file === "throws") throw new Error("没有想到");
  if (file === "ends") process.exit(1);
  done = { place, result: { outcome: { file, errors: 0 } } };
  place = take();
}`;
writeFileSync(join(folder, "script.js"), SCRIPT);

let pool: typeof Pool;
beforeAll(async () => {
  pool = await import("../../src/cli/pool");
});

/** Far longer than an answer takes on a busy machine; the thread's start does not count. */
const SECONDS = 4;

/** What is told of each file, in their order. */
const check = async (files: readonly string[], threads: number, catalogue?: string) => {
  const outcomes = new Array<FileOutcome>(files.length);
  await pool.checkInParallel(
    files.map((file) => ({ file })),
    {
      threads,
      seconds: SECONDS,
      script: join(folder, "script.js"),
      printing: "text",
      ...(catalogue !== undefined && { catalogue }),
      onDone: (place, { outcome }) => {
        expect(outcomes[place]).toBeUndefined();
        outcomes[place] = outcome;
      },
    },
  );
  return outcomes;
};

const told = async (files: readonly string[], threads = 1, catalogue?: string) =>
  (await check(files, threads, catalogue)).map((outcome) => ("error" in outcome ? outcome.error.code : outcome.file));

it("tells every file once, however many threads there are", async () => {
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

it("files of threads that cannot begin fail one by one", async () => {
  expect(await told(["a", "b", "c"], 2, "broken")).toEqual(["unexpected", "unexpected", "unexpected"]);
});

it("a file that takes long holds up no other", async () => {
  const order: string[] = [];
  const files = ["hangs", ...Array.from({ length: 6 }, (_, index) => `${index}.xlsx`)];
  await pool.checkInParallel(
    files.map((file) => ({ file })),
    {
      threads: 2,
      seconds: SECONDS,
      script: join(folder, "script.js"),
      printing: "text",
      onDone: (_, { outcome }) => order.push(outcome.file),
    },
  );
  expect(order).toEqual([...files.slice(1), "hangs"]);
});
