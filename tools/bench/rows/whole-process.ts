import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runProcess } from "../../folder/run-process";
import { writeUnits } from "../../folder/units";
import { inOwnPlace } from "../in-own-place";
import type { Measured, Row } from "../row";
import { SAMPLE } from "../workbooks";

const RUNS_OF_ONE_FILE = 15;
const RUNS_OF_A_FOLDER = 5;
/** `npm run bench:folder` has the 300 of a district. */
const FILES_OF_A_FOLDER = 60;

/**
 * Runs of the command line with these words, beside a process that reads the files with ExcelJS and does nothing else.
 * @param place a folder for what processes leave behind
 */
function besideReading(place: string, files: readonly string[], words: readonly string[], runs: number): Measured {
  const costs = Array.from({ length: runs }, () => {
    const other = runProcess(place, ["dist/tools/exceljs-reads.js", ...files]);
    return { other, ours: runProcess(place, ["dist/cli/index.js", ...words]) };
  });
  const pairsOf = (of: "wallSeconds" | "seconds") =>
    costs.map(({ ours, other }) => ({ ours: ours[of] * 1_000, other: other[of] * 1_000 }));
  const megabytes = Math.max(...costs.map(({ ours }) => ours.megabytes));
  return { pairs: pairsOf("wallSeconds"), processors: pairsOf("seconds"), megabytes };
}

/** Rows that compare processes, from the command to their end. */
export const WHOLE_PROCESS: readonly Row[] = [
  {
    done: "校验一个文件，从命令到结束",
    beside: "只读它的 ExcelJS 进程",
    measure: () => inOwnPlace((place) => besideReading(place, [SAMPLE], ["check", SAMPLE], RUNS_OF_ONE_FILE)),
  },
  {
    done: `校验 ${FILES_OF_A_FOLDER} 个文件的文件夹`,
    beside: "只读它们的 ExcelJS 进程",
    measure: () =>
      inOwnPlace((place) => {
        const units = join(place, "units");
        mkdirSync(units);
        writeUnits(units, FILES_OF_A_FOLDER);
        const files = readdirSync(units).map((name) => join(units, name));
        const words = ["check", units, "--format", "jsonl", "--output", join(place, "结果.jsonl"), "--force"];
        return besideReading(place, files, words, RUNS_OF_A_FOLDER);
      }),
  },
];
