import { Workbook } from "exceljs";
import { checkSnapshot } from "../src/app/check/check-snapshot";
import { packWithNode } from "../src/cli/node-packer";
import { documentOf } from "../src/app/generate/document-of";
import { documentModel } from "../src/document";
import { writeDocx } from "../src/document/docx/write-docx";
import { NO_FACTS } from "../src/facts";
import { layoutDisclosure } from "../src/layout";
import type { Ledger, LedgerRow } from "../src/ledger";
import { amountOfFen } from "../src/money";
import { writeWorkbook } from "../src/xlsx";
import { docxTables, readDocx } from "../src/text/paragraphs";
import { deriveDisclosure, TEMPLATES } from "./shipped";

/**
 * `npm run bench:document`: what it takes to write a document, from its tables and facts to the .docx, beside writing the same tables as an .xlsx in
 * the same run: for a small budget, and for one of a thousand codes and projects; and what it takes to read a document of some 40 pages and to check
 * it, beside ExcelJS reading its tables' .xlsx. The best run after a warm-up.
 */
const SIZES = [30, 1_000];
/** A document of these makes about 40 pages when LibreOffice prints it: 41. */
const ROWS_OF_40_PAGES = 26;
const RUNS = 3;
const FACTS = { ...NO_FACTS, unit: { ...NO_FACTS.unit, name: { value: "某某办公室" }, year: { value: 2024 } } };

/** How many 项 each 款 has. */
const ITEMS_OF_A_SECTION = 30;

/** `2010101`, `2010102`, … `2010201`, …: 项 in their order. Codes need be in no catalogue to be laid out. */
function itemOf(index: number): string {
  const two = (number: number) => String(number + 1).padStart(2, "0");
  return `201${two(Math.floor(index / ITEMS_OF_A_SECTION))}${two(index % ITEMS_OF_A_SECTION)}`;
}

/**
 * A budget that gives every table which lists functional codes or projects so many rows of them: each 项 has money of each budget and a project, and
 * something of it was carried over. Which codes a budget may have is no matter of layout. Economic 款 are 99 a 类.
 */
function ledgerOf(rows: number): Ledger {
  const budgets = ["generalBudgetLocal", "governmentFundLocal", "stateCapitalLocal"] as const;
  const amount = (index: number) => amountOfFen((1 + (index % 997)) * 10_000);
  const economic = (index: number) =>
    `30${1 + (index % 2)}${String(1 + (Math.floor(index / 2) % 99)).padStart(2, "0")}`;
  return {
    rows: Array.from({ length: rows }, (_, index) => index).flatMap((index): LedgerRow[] => {
      const item = itemOf(index);
      const basic = {
        function: item,
        economic: economic(index),
        fund: "generalBudgetLocal",
        amount: amount(index),
      } as const;
      return [
        { ...basic, kind: index % 2 === 0 ? "personnel" : "operating" },
        ...budgets.map((fund): LedgerRow => ({
          function: item,
          economic: "30201",
          kind: "project",
          project: `项目${index + 1}`,
          fund,
          amount: amount(index),
        })),
        { ...basic, kind: "project", project: `项目${index + 1}`, fund: "carriedGeneralBudget" },
      ];
    }),
  };
}

async function timed<T>(work: () => Promise<T> | T): Promise<{ milliseconds: number; made: T }> {
  let best = Infinity;
  let made = await work();
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    made = await work();
    best = Math.min(best, performance.now() - start);
  }
  return { milliseconds: best, made };
}

/** A budget's tables, and what writes them and the document. */
function writersOf(rows: number) {
  const ledger = ledgerOf(rows);
  const disclosure = deriveDisclosure(ledger, { unit: "某某办公室", year: 2024, measure: "万元" });
  const plans = layoutDisclosure(disclosure);
  return {
    disclosure,
    writeXlsx: () => writeWorkbook(plans),
    writeWord: () => {
      const { document, sheets } = documentOf({ disclosure, facts: FACTS, secret: [], ledger });
      return writeDocx(documentModel(document, [...plans, ...sheets.map(({ plan }) => plan)]));
    },
  };
}

/** Reading and checking a document as published, without any workbook, beside another library's reading of the workbook alone. */
async function benchReading(): Promise<void> {
  const { writeWord, writeXlsx } = writersOf(ROWS_OF_40_PAGES);
  const docx = await writeWord();
  const xlsx = Buffer.from(writeXlsx());
  const read = await timed(() => readDocx(docx, "公开.docx"));
  const checked = await timed(() => checkSnapshot(docxTables(readDocx(docx, "公开.docx")).snapshot, TEMPLATES));
  const other = await timed(() => new Workbook().xlsx.load(xlsx as unknown as ArrayBuffer));
  console.log(
    `读 40 页的 .docx（${docx.length} 字节）：读 ${read.milliseconds.toFixed(0)} 毫秒，读并校验其中各表 ${checked.milliseconds.toFixed(0)} 毫秒；` +
      `ExcelJS 只读同样各表的 .xlsx（${xlsx.length} 字节） ${other.milliseconds.toFixed(0)} 毫秒`,
  );
}

async function main(): Promise<void> {
  packWithNode();
  for (const rows of SIZES) {
    const { disclosure, writeXlsx, writeWord } = writersOf(rows);
    const xlsx = await timed(writeXlsx);
    const docx = await timed(writeWord);
    const tableRows = disclosure.tables.map((table) => table.rows.length);
    console.log(
      `每表 ${rows} 行（各表 ${tableRows.join("、")} 行）：` +
        `.xlsx ${xlsx.milliseconds.toFixed(0)} 毫秒、${xlsx.made.length} 字节；` +
        `.docx ${docx.milliseconds.toFixed(0)} 毫秒、${docx.made.length} 字节；` +
        `${(docx.milliseconds / xlsx.milliseconds).toFixed(2)} 倍；内存 ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`,
    );
  }
  // last: the library that it reads beside keeps hundreds of megabytes
  await benchReading();
}

void main();
