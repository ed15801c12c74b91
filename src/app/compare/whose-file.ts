import type { OwnList } from "../../catalogue";
import { readFacts } from "../../recognise/facts";
import { readLedger } from "../../recognise/ledger";
import type { Templates } from "../../tables";
import { readTables } from "../check/read-disclosure";
import type { SaidWorkbook } from "../sheet-tables/said-workbook";

/** Whose a workbook is, of which year, and of what: the little by which last year's files are matched to this year's. What is not stated is absent. */
export interface WhoseFile {
  readonly unit?: string;
  readonly shortName?: string;
  readonly year?: number;
  /** The title of a table of final accounts that it has: “2024年度收入支出决算总表”. */
  readonly accounts?: string;
}

/** Whose workbook it is, where it is this year's: what 单位信息 states counts before what stands on the tables. */
export function whoseThisYear(workbook: SaidWorkbook, templates: Templates, codes?: OwnList): WhoseFile {
  const { disclosure } = readTables(workbook, templates, workbook.sheetTables ? { said: workbook.sheetTables } : {});
  const { unit } = readFacts(workbook, codes);
  return whose(unit.name?.value ?? disclosure.unit, unit.year?.value ?? disclosure.year, {
    ...(unit.shortName && { shortName: unit.shortName.value }),
    ...(disclosure.template.isAccounts && disclosure.tables.length > 0 && { accounts: disclosure.template.title }),
  });
}

/** Whose workbook it is, where it is given for last year, by its tables or else by its ledger; undefined where it has neither. */
export function whoseLastYear(workbook: SaidWorkbook, templates: Templates): WhoseFile | undefined {
  const { disclosure } = readTables(workbook, templates, workbook.sheetTables ? { said: workbook.sheetTables } : {});
  if (disclosure.tables.length > 0) {
    const final = disclosure.tables.find(({ title }) => title?.text.includes("决算"))?.title?.text;
    return whose(disclosure.unit, disclosure.year, final === undefined ? {} : { accounts: final });
  }
  const { ledgers, facts } = readLedger(workbook);
  const ledger = ledgers.find(({ missing }) => missing.length === 0);
  return ledger && whose(facts.unit ?? ledger.unit, facts.year ?? ledger.year, {});
}

function whose(unit: string | undefined, year: number | undefined, more: Partial<WhoseFile>): WhoseFile {
  return { ...(unit !== undefined && { unit }), ...(year !== undefined && { year }), ...more };
}
