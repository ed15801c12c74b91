import { readFileSync } from "node:fs";
import { CsvRecords } from "../../src/csv";
import { type FundLeaf, type Ledger, type LedgerRow, projectOf } from "../../src/ledger";
import { amountOfFen, formatAmount } from "../../src/money";
import type { PlannedCell, SheetPlan } from "../../src/workbook";
import { syntheticLedger } from "../synthetic";

/** A made-up ledger of so many rows with every source of money, and amounts down to the 分. */
export function benchLedger(count: number): Ledger {
  const { rows } = syntheticLedger({ seed: 11, rows: count, functions: Math.min(300, Math.ceil(count / 20)) });
  return { rows: rows.map((row, index) => ({ ...row, amount: amountOfFen(row.amount / 100 + (index % 97)) })) };
}

/** So many different lines does the ledger of a department have: codes, sources of money and projects of all its units. */
const LINES = 20_000;

/** A made-up ledger of a department: its lines stand again and again, for each unit and each month, with other amounts. */
export function departmentLedger(count: number): Ledger {
  const { rows: lines } = benchLedger(LINES);
  const rows = Array.from({ length: count }, (_, index): LedgerRow => {
    const line = lines[(index * 7_919) % LINES]!;
    return { ...line, amount: amountOfFen(line.amount + 100 * (index % 9_973)) };
  });
  return { rows };
}

/** The ledger as CSV without a heading, projects named as tables list them. */
export function csvOf({ rows }: Ledger): string {
  return rows
    .map((row) => [row.function, row.economic, row.kind, row.fund, projectOf(row) ?? "", row.amount].join(","))
    .join("\n");
}

/** Reads such a CSV with the product's reader. */
export function ledgerOfCsv(path: string): Ledger {
  const records = new CsvRecords(readFileSync(path));
  const rows: LedgerRow[] = [];
  while (records.next()) {
    const project = records.text(4);
    rows.push({
      function: records.text(0),
      economic: records.text(1),
      kind: records.text(2) as LedgerRow["kind"],
      fund: records.text(3) as FundLeaf,
      ...(project !== "" && { project }),
      amount: amountOfFen(Number(records.text(5))),
    });
  }
  return { rows };
}

export const HEADING = [
  "功能科目编码",
  "部门经济科目编码",
  "支出类型",
  "项目名称",
  "资金性质",
  "资金来源",
  "是否上年结转",
  "金额（元）",
];
const KINDS: Readonly<Partial<Record<LedgerRow["kind"], string>>> = {
  personnel: "基本支出-人员经费",
  operating: "基本支出-公用经费",
  project: "项目支出",
};
const BUDGETS: readonly (readonly [RegExp, string])[] = [
  [/generalBudget/i, "一般公共预算"],
  [/governmentFund/i, "政府性基金预算"],
  [/stateCapital/i, "国有资本经营预算"],
  [/specialAccount/i, "财政专户"],
];
const INCOME: Readonly<Partial<Record<FundLeaf, string>>> = {
  businessIncome: "事业收入",
  superiorSubsidy: "上级补助收入",
  affiliateRemittance: "附属单位上缴收入",
  operatingIncome: "事业单位经营收入",
};

/** What a row says in the columns of the heading, but for its amount. */
export function wordsOf({ function: fn, economic, kind, fund, project = "" }: Omit<LedgerRow, "amount">): string[] {
  const nature = BUDGETS.find(([word]) => word.test(fund))?.[1] ?? "单位资金";
  const source = fund.endsWith("Transfer")
    ? "上级转移支付"
    : (INCOME[fund] ?? (nature === "单位资金" ? "其他收入" : "本级安排"));
  return [fn, economic, KINDS[kind] ?? "", project, nature, source, fund.startsWith("carried") ? "是" : "否"];
}

/** The ledger as a budget system exports it to CSV: eight columns with their heading. */
export function headedCsvOf({ rows }: Ledger): string {
  const lines = rows.map((row) => [...wordsOf(row), formatAmount(row.amount, "元")].join(","));
  return [HEADING.join(","), ...lines].join("\r\n");
}

/** The ledger as a budget system exports it: a sheet of eight columns. */
export function sheetPlanOf({ rows }: Ledger): SheetPlan {
  const style = { font: "body", size: 11, horizontal: "left" } as const;
  const text = (row: number, column: number, said: string): PlannedCell => ({
    row,
    column,
    content: said === "" ? { kind: "blank" } : { kind: "text", text: said },
    style,
  });
  const cells = rows.flatMap((row, index): PlannedCell[] => {
    const said = wordsOf(row);
    const money: PlannedCell = {
      row: index + 1,
      column: said.length,
      content: { kind: "number", decimal: formatAmount(row.amount, "元") },
      style,
    };
    return [...said.map((word, column) => text(index + 1, column, word)), money];
  });
  return {
    name: "支出明细",
    columnWidths: HEADING.map(() => 14),
    rowHeights: new Map(),
    cells: [...HEADING.map((word, column) => text(0, column, word)), ...cells],
    merges: [],
    page: {
      orientation: "landscape",
      printArea: { top: 0, left: 0, bottom: rows.length, right: HEADING.length - 1 },
      margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
      footer: "",
    },
    frozenRows: 1,
    links: [],
  };
}
