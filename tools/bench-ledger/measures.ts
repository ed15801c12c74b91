import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { type Preview } from "../../src/app/generate/generate-tables";
import { readLongLedger } from "../../src/cli/files";
import { generatedFile, previewOfFile } from "../../src/files/generate-tables";
import { readCsv } from "../../src/csv";
import type { Ledger } from "../../src/ledger";
import { sum } from "../../src/money";
import { isLedgerSheet, readLedger } from "../../src/recognise/ledger";
import { figuresOf } from "../../src/tables";
import { readWorkbook } from "../../src/xlsx";
import { benchLedger, ledgerOfCsv } from "./rows";
import { TEMPLATES, deriveDisclosure } from "../shipped";

/** What one way of doing it takes. */
export interface Measured {
  /** The best of several runs, after one that does not count; where there are none, the first. */
  readonly milliseconds: number;
  /** What the best of them took of the processors, all threads together. */
  readonly processorMilliseconds: number;
  /** The most memory that the process ever held, the rows themselves included. */
  readonly peakMegabytes: number;
  /** What all figures come to, in 分, or how many rows were read: the same for all ways. */
  readonly result: string;
}

export type Way =
  | "derive"
  | "duckdb"
  | "derive-csv"
  | "duckdb-csv"
  | "derive-headed-csv"
  | "generate-csv"
  | "duckdb-headed-csv"
  | "read-xlsx"
  | "generate-xlsx"
  | "exceljs"
  | "exceljs-stream";

/** Each way with the rows that it needs in memory before it is timed. Other programs are loaded by their own ways only: they are memory, too. */
const WAYS: Readonly<Record<Way, (rows: number, path: string) => Promise<() => Promise<string>>>> = {
  derive: (rows) => {
    const ledger = benchLedger(rows);
    return Promise.resolve(() => Promise.resolve(derived(ledger)));
  },
  duckdb: async (rows) => {
    const { append, connect, sumTables } = await import("./duckdb");
    const ledger = benchLedger(rows);
    const connection = await connect();
    return async () => {
      await append(connection, ledger);
      return String(await sumTables(connection));
    };
  },
  "derive-csv": (_, path) => Promise.resolve(() => Promise.resolve(derived(ledgerOfCsv(path)))),
  "duckdb-csv": async (_, path) => {
    const { connect, loadCsv, sumTables } = await import("./duckdb");
    const connection = await connect();
    return async () => {
      await loadCsv(connection, path);
      return String(await sumTables(connection));
    };
  },
  "derive-headed-csv": (_, path) =>
    Promise.resolve(() => {
      const snapshot = readCsv(readFileSync(path), "支出明细", { isLedger: isLedgerSheet });
      const ledger = readLedger(snapshot).ledgers[0]!;
      derived(ledger);
      return Promise.resolve(String(sum(ledger.rows.map(({ amount }) => amount))));
    }),
  "generate-csv": (_, path) => Promise.resolve(() => generated(path)),
  "duckdb-headed-csv": async (_, path) => {
    const { connect, loadHeadedCsv, sumTables, total } = await import("./duckdb");
    const connection = await connect();
    return async () => {
      await loadHeadedCsv(connection, path);
      await sumTables(connection);
      return total(connection);
    };
  },
  "read-xlsx": (_, path) =>
    Promise.resolve(() => {
      const [ledger] = readLedger(readWorkbook(readFileSync(path), { isLedger: isLedgerSheet })).ledgers;
      return Promise.resolve(String(ledger?.counted));
    }),
  "generate-xlsx": (_, path) => Promise.resolve(() => generated(path)),
  exceljs: (_, path) =>
    Promise.resolve(async () => {
      const { Workbook } = (await import("exceljs")).default;
      const workbook = await new Workbook().xlsx.readFile(path);
      return String(workbook.worksheets[0]!.actualRowCount - 1);
    }),
  "exceljs-stream": (_, path) =>
    Promise.resolve(async () => {
      const { stream } = (await import("exceljs")).default;
      let rows = 0;
      const options = { worksheets: "emit", sharedStrings: "cache", entries: "emit" } as const;
      for await (const sheet of new stream.xlsx.WorkbookReader(path, options))
        for await (const row of sheet) if (row.hasValues) rows++;
      return String(rows - 1);
    }),
};

/** The whole of `generate`: the file read, its tables derived, laid out, written and checked. What the ledger comes to, in 分. */
async function generated(path: string): Promise<string> {
  const tools = { ...NO_OTHER_FILES, read: readLongLedger };
  const preview: Preview = await previewOfFile(tools, path, { templates: TEMPLATES }, {});
  await generatedFile(preview, { templates: TEMPLATES });
  const { planned } = preview;
  return planned.kind === "ledger" ? planned.ledger.total.replace(".", "") : planned.kind;
}

const NO_OTHER_FILES = {
  words: { textWithWorkbook: "", wordWithTables: "", tablesOfLedger: "" },
  readOldFormat: () => Promise.reject(new Error("No old formats here")),
  readPdf: () => Promise.reject(new Error("No PDF here")),
};

function derived(ledger: Ledger): string {
  const figures = deriveDisclosure(ledger, { measure: "万元" }).tables.flatMap(figuresOf);
  return String(figures.reduce((all, { amount }) => all + BigInt(amount), 0n));
}

/** Measures one way in this process, which is to do nothing else before. */
export async function measure(way: Way, rows: number, path: string, runs: number): Promise<Measured> {
  const run = await WAYS[way](rows, path);
  let result = runs > 0 ? await run() : "";
  let [milliseconds, processorMilliseconds] = [Infinity, Infinity];
  for (let count = 0; count < Math.max(runs, 1); count++) {
    const start = performance.now();
    const before = process.cpuUsage();
    result = await run();
    const { user, system } = process.cpuUsage(before);
    milliseconds = Math.min(milliseconds, performance.now() - start);
    processorMilliseconds = Math.min(processorMilliseconds, (user + system) / 1000);
  }
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return { milliseconds, processorMilliseconds, peakMegabytes, result };
}
