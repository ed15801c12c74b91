import { execFileSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { packWithNode } from "../src/cli/node-packer";
import { spreadOf } from "./bench/pairs";
import type { Measured, Row } from "./bench/row";
import { IN_PROCESS } from "./bench/rows/in-process";
import { LEDGERS } from "./bench/rows/ledger";
import { WHOLE_PROCESS } from "./bench/rows/whole-process";
import { median } from "./bench/timing";

/**
 * `npm run bench`: the main figures as ratios to other work in the same runs, with their spread, in one table; in under three minutes on two
 * processors. Ratios hardly depend on the machine, milliseconds do. Each row is measured in a process of its own. `npm run bench:all` has the details.
 */
const ROWS: readonly Row[] = [...IN_PROCESS.slice(0, 1), ...WHOLE_PROCESS, ...IN_PROCESS.slice(1), ...LEDGERS];

/** How the process is called that measures one row, by its number. */
const ROW = "--row";

function measuredApart(index: number): Measured {
  const words = ["--max-old-space-size=8192", __filename, ROW, String(index)];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" })) as Measured;
}

function printAll(): void {
  const lines = ROWS.map(({ done, beside }, index) => {
    process.stderr.write(`${index + 1}/${ROWS.length} ${done}\n`);
    const { pairs, processors, megabytes } = measuredApart(index);
    const ratios = spreadOf(pairs);
    return {
      做什么: done,
      与什么相比: beside,
      倍数: ratios.median.toFixed(2),
      最小至最大: `${ratios.least.toFixed(2)}–${ratios.most.toFixed(2)}`,
      处理器时间的倍数: processors === undefined ? "" : spreadOf(processors).median.toFixed(2),
      毫秒: Math.round(median(pairs.map(({ ours }) => ours))),
      最多内存MB: megabytes === undefined ? "" : Math.round(megabytes),
    };
  });
  console.log(`${availableParallelism()} 个处理器核，Node ${process.version}`);
  console.table(lines);
}

async function main([word, index]: readonly string[]): Promise<void> {
  packWithNode();
  if (word === ROW) console.log(JSON.stringify(await ROWS[Number(index)]!.measure()));
  else printAll();
}

void main(process.argv.slice(2));
