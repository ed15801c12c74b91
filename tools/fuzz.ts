import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { KINDS, makeCase } from "./fuzz/kinds";
import { type Measured, Measuring } from "./fuzz/measure";
import { isBad, table } from "./fuzz/print";
import { runCase } from "./fuzz/run-case";
import { seeds } from "./fuzz/seeds";

/**
 * `npm run fuzz -- --cases N --seed S`: makes hostile files of good ones, takes each through reading, checking, marking, fixing and generating,
 * and prints what became of them, a row a kind. Ends with status 1 where one crashed, took over 5 s of processor time or over 600 MB, or where a
 * marked copy is not what it was. `--first N` begins with that case, to see one again.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: "string", default: "500" },
      seed: { type: "string", default: "1" },
      first: { type: "string", default: "0" },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  const kinds = [...KINDS.keys()];
  const data = { seed: Number(values.seed), folder };
  const measuring = new Measuring(__filename, data, (number) => kinds[number % kinds.length]!);
  const measured: Measured[] = [];
  const first = Number(values.first);
  try {
    // a thread's start is no case's cost
    await measuring.run(first);
    for (let number = first; number < first + Number(values.cases); number++) {
      const one = await measuring.run(number);
      measured.push(one);
      if (process.stderr.isTTY) process.stderr.write(`\r${measured.length}/${values.cases}`);
    }
  } finally {
    await measuring.end();
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(table(measured));
  process.exitCode = measured.some(isBad) ? 1 : 0;
}

function serve(): void {
  const { seed, folder } = workerData as { readonly seed: number; readonly folder: string };
  const all = seeds();
  const answer = async (number: number) => {
    const { kind, bytes } = makeCase(all, seed, number);
    parentPort?.postMessage({ kind, outcome: await runCase(bytes, folder) });
  };
  parentPort?.on("message", (number: number) => void answer(number));
}

if (isMainThread) void run();
else serve();
