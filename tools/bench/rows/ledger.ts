import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../../src/xlsx";
import { inOwnProcess } from "../../bench-ledger/in-own-process";
import type { Way } from "../../bench-ledger/measures";
import { departmentLedger, headedCsvOf, sheetPlanOf } from "../../bench-ledger/rows";
import { inOwnPlace } from "../in-own-place";
import type { Measured, Row } from "../row";

const CSV_ROWS = 1_000_000;
const XLSX_ROWS = 300_000;

/** Both ways with the same file, each in a process of its own. Throws where they do not find the same. */
function besideOther(ours: Way, other: Way, path: string, count: number): Measured {
  const once = (way: Way) => inOwnProcess(way, 0, path, 0);
  const runs = Array.from({ length: count }, () => {
    const [beside, own] = [once(other), once(ours)];
    if (own.result !== beside.result) throw new Error(`${ours} found ${own.result}, ${other} ${beside.result}`);
    return { own, beside };
  });
  const pairsOf = (of: "milliseconds" | "processorMilliseconds") =>
    runs.map(({ own, beside }) => ({ ours: own[of], other: beside[of] }));
  const megabytes = Math.max(...runs.map(({ own }) => own.peakMegabytes));
  return { pairs: pairsOf("milliseconds"), processors: pairsOf("processorMilliseconds"), megabytes };
}

const shown = (rows: number) => rows.toLocaleString("en");

/** Rows about the ledger of a whole department, each run once, from its file, in a process that has done nothing before: as the program does it. */
export const LEDGERS: readonly Row[] = [
  {
    done: `由 ${shown(CSV_ROWS)} 行的 CSV 明细推得十一张表，逐行核对`,
    beside: "DuckDB 装载并求同样的和",
    measure: () =>
      inOwnPlace((place) => {
        const path = join(place, "支出明细.csv");
        writeFileSync(path, headedCsvOf(departmentLedger(CSV_ROWS)));
        return besideOther("derive-headed-csv", "duckdb-headed-csv", path, 3);
      }),
  },
  {
    done: `读 ${shown(XLSX_ROWS)} 行的 .xlsx 明细，逐行核对`,
    beside: "ExcelJS 以流只读",
    measure: () =>
      inOwnPlace((place) => {
        const path = join(place, "支出明细.xlsx");
        writeFileSync(path, writeWorkbook([sheetPlanOf(departmentLedger(XLSX_ROWS))]));
        return besideOther("read-xlsx", "exceljs-stream", path, 3);
      }),
  },
];
