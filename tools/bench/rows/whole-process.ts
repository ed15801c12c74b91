import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { inOwnPlace } from "../in-own-place";
import { COMMAND_LINE, EXCELJS_READS, costOf } from "../process-cost";
import type { Measured, Row } from "../row";
import { writeUnits } from "../units";
import { SAMPLE } from "../workbooks";

const RUNS_OF_ONE_FILE = 15;
const RUNS_OF_A_FOLDER = 5;
/** `npm run bench:folder` has the 300 of a district. */
const FILES_OF_A_FOLDER = 60;

/** Runs of the command line with these words, beside a process that reads the files with ExcelJS and does nothing else. */
function besideReading(files: readonly string[], words: readonly string[], runs: number): Measured {
  const costs = Array.from({ length: runs }, () => {
    const other = costOf([EXCELJS_READS, ...files]);
    return { other, ours: costOf([COMMAND_LINE, ...words]) };
  });
  const pairsOf = (of: "seconds" | "processorSeconds") =>
    costs.map(({ ours, other }) => ({ ours: ours[of] * 1_000, other: other[of] * 1_000 }));
  const megabytes = Math.max(...costs.map(({ ours }) => ours.megabytes));
  return { pairs: pairsOf("seconds"), processors: pairsOf("processorSeconds"), megabytes };
}

/** Rows that compare processes, from the command to their end. */
export const WHOLE_PROCESS: readonly Row[] = [
  {
    done: "校验一个文件，从命令到结束",
    beside: "只读它的 ExcelJS 进程",
    measure: () => besideReading([SAMPLE], ["check", SAMPLE], RUNS_OF_ONE_FILE),
  },
  {
    done: `校验 ${FILES_OF_A_FOLDER} 个文件的文件夹`,
    beside: "只读它们的 ExcelJS 进程",
    measure: () =>
      inOwnPlace((place) => {
        const units = join(place, "units");
        mkdirSync(units);
        const files = writeUnits(units, FILES_OF_A_FOLDER);
        const words = ["check", units, "--format", "jsonl", "--output", join(place, "结果.jsonl"), "--force"];
        return besideReading(files, words, RUNS_OF_A_FOLDER);
      }),
  },
];
