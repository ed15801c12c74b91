import { Workbook } from "exceljs";
import { checkSnapshot } from "../src/app/check/check-snapshot";
import { documentOf } from "../src/app/generate/document-of";
import { catalogueFor } from "../src/catalogue";
import { documentModel } from "../src/document";
import { writeDocx } from "../src/document/docx/write-docx";
import { NO_FACTS } from "../src/facts";
import { layoutDisclosure } from "../src/layout";
import type { FundLeaf, Ledger } from "../src/ledger";
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
/** A document of these makes 40 pages when LibreOffice prints it. */
const ROWS_OF_40_PAGES = 75;
const RUNS = 3;
const FUNDS: readonly FundLeaf[] = ["generalBudgetLocal", "generalBudgetLocal", "governmentFundLocal", "otherIncome"];
const FACTS = { ...NO_FACTS, unit: { ...NO_FACTS.unit, name: { value: "某某办公室" }, year: { value: 2024 } } };

/** A budget with as many 项 as the catalogue has, and a project under each: whole 百元, as printed. */
function ledgerOf(rows: number): Ledger {
  const codes = catalogueFor(2024).entries.flatMap(({ code }) => (/^2\d{6}$/.test(code) ? [code] : []));
  return {
    rows: Array.from({ length: rows }, (_, index) => ({
      function: codes[index % codes.length]!,
      economic: index % 3 === 0 ? "30101" : "30201",
      kind: index % 3 === 0 ? ("personnel" as const) : ("project" as const),
      ...(index % 3 !== 0 && { project: `项目${index}` }),
      fund: FUNDS[index % FUNDS.length]!,
      amount: amountOfFen((1 + (index % 997)) * 10_000),
    })),
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
  await benchReading();
  for (const rows of SIZES) {
    const { disclosure, writeXlsx, writeWord } = writersOf(rows);
    const xlsx = await timed(writeXlsx);
    const docx = await timed(writeWord);
    const tableRows = disclosure.tables.map((table) => table.rows.length);
    console.log(
      `${rows} 行明细（各表共 ${tableRows.reduce((sum, one) => sum + one, 0)} 行）：` +
        `.xlsx ${xlsx.milliseconds.toFixed(0)} 毫秒、${xlsx.made.length} 字节；` +
        `.docx ${docx.milliseconds.toFixed(0)} 毫秒、${docx.made.length} 字节；` +
        `${(docx.milliseconds / xlsx.milliseconds).toFixed(2)} 倍；内存 ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`,
    );
  }
}

void main();
