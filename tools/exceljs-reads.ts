import { Workbook } from "exceljs";

/** What stands beside the command line in `npm run bench`: `node dist/tools/exceljs-reads.js FILE…` reads workbooks with ExcelJS, and does nothing else. */
async function main(paths: readonly string[]): Promise<void> {
  for (const path of paths) await new Workbook().xlsx.readFile(path);
}

void main(process.argv.slice(2));
