/** How sheets that hold a ledger are called: only such a sheet is reported where its headings do not suffice. */
export const LEDGER_SHEET_WORDS: readonly string[] = [
  "预算明细",
  "支出明细",
  "项目明细",
  "预算编制明细",
  "明细账",
  "台账",
];
