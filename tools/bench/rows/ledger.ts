import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../../src/xlsx";
import { inOwnProcess } from "../../bench-ledger/in-own-process";
import type { Way } from "../../bench-ledger/measures";
import { benchLedger, csvOf, sheetPlanOf } from "../../bench-ledger/rows";
import { inOwnPlace } from "../in-own-place";
import type { Measured, Row } from "../row";

const RUNS = 3;
const CSV_ROWS = 1_000_000;
const XLSX_ROWS = 30_000;

/** Both ways with the same file, each in a process of its own. Throws where they do not find the same. */
function besideOther(ours: Way, other: Way, rows: number, path: string): Measured {
  const runs = Array.from({ length: RUNS }, () => {
    const [beside, own] = [inOwnProcess(other, rows, path, 1), inOwnProcess(ours, rows, path, 1)];
    if (own.result !== beside.result) throw new Error(`${ours} found ${own.result}, ${other} ${beside.result}`);
    return { own, beside };
  });
  const pairsOf = (of: "milliseconds" | "processorMilliseconds") =>
    runs.map(({ own, beside }) => ({ ours: own[of], other: beside[of] }));
  const megabytes = Math.max(...runs.map(({ own }) => own.peakMegabytes));
  return { pairs: pairsOf("milliseconds"), processors: pairsOf("processorMilliseconds"), megabytes };
}

const count = (rows: number) => rows.toLocaleString("en");

/** Rows about ledgers of a whole department. */
export const LEDGERS: readonly Row[] = [
  {
    done: `由 ${count(CSV_ROWS)} 行的 CSV 明细推得十一张表`,
    beside: "DuckDB 装载并求同样的和",
    measure: () =>
      inOwnPlace((place) => {
        const path = join(place, "明细.csv");
        writeFileSync(path, csvOf(benchLedger(CSV_ROWS)));
        return besideOther("derive-csv", "duckdb-csv", CSV_ROWS, path);
      }),
  },
  {
    done: `读 ${count(XLSX_ROWS)} 行的 .xlsx 明细并逐行核对`,
    beside: "ExcelJS 只读",
    measure: () =>
      inOwnPlace((place) => {
        const path = join(place, "明细.xlsx");
        writeFileSync(path, writeWorkbook([sheetPlanOf(benchLedger(XLSX_ROWS))]));
        return besideOther("read-xlsx", "exceljs", XLSX_ROWS, path);
      }),
  },
];
