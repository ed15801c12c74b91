import { compareWithLedger } from "../../../src/derive";
import { ledger } from "../../../src/rules/between/ledger";
import type { Disclosure, LedgerCheck } from "../../../src/tables";
import { testRule } from "../../support/rule-tester";
import { fullLedger, shortLedger } from "../../support/sample-ledger";

const sheet = "支出明细";
const cell = { sheet, row: 3, column: 2 };
const own = (disclosure: Disclosure): LedgerCheck => ({
  kind: "compared",
  sheet,
  ...compareWithLedger(disclosure, fullLedger()),
});
/** The ledger of another budget. */
const twice = (disclosure: Disclosure): LedgerCheck => {
  const { rows } = fullLedger();
  return { kind: "compared", sheet, ...compareWithLedger(disclosure, { rows: [...rows, ...rows] }) };
};
const other = (disclosure: Disclosure): LedgerCheck => {
  const [first, ...rest] = fullLedger().rows;
  const rows = [{ ...first!, function: "2010302" }, ...rest];
  const all = compareWithLedger(disclosure, { rows });
  return { kind: "compared", sheet, ...all, differences: all.differences.filter(({ table }) => table === "T5") };
};
const unusable = (why: (LedgerCheck & { kind: "unusable" })["why"]) => (): LedgerCheck => ({
  kind: "unusable",
  sheet,
  why,
  cell,
});
const info = { severity: "info", cells: ["支出明细!C4"] } as const;

testRule(ledger, {
  valid: [
    { name: "without a ledger", changes: [{ cell: "表3!F8", value: 275.87 }] },
    { name: "in what the workbook's ledger gives", changes: [], ledger: own },
    {
      name: "in the same from its other export",
      changes: [],
      ledger: (disclosure) => ({ kind: "compared", sheet, ...compareWithLedger(disclosure, shortLedger()) }),
    },
    { name: "in a cell that cannot be read", changes: [{ cell: "表3!F8", value: "若干" }], ledger: own },
  ],
  invalid: [
    {
      name: "a figure that the ledger contradicts, and what it should be",
      changes: [{ cell: "表3!F8", value: 275.87 }],
      ledger: own,
      findings: [
        {
          messageId: "different",
          cells: ["表3!F8"],
          message: "表3 行政运行 基本支出 为 275.87，按预算明细“支出明细”应为 275.77，差 0.10 万元。",
        },
      ],
    },
    {
      name: "the same mistake in every table, which no tie shows",
      changes: [
        { cell: "表6!E9", value: 0.01 },
        { cell: "表10!C7", value: 0.01 },
      ],
      ledger: own,
      findings: [
        { messageId: "different", cells: ["表6!E9"] },
        { messageId: "different", cells: ["表10!C7"] },
      ],
    },
    {
      name: "a code that the ledger has money under and the table no row of",
      changes: [],
      ledger: other,
      findings: [
        { messageId: "different", cells: ["表5!E8"] },
        { messageId: "different", cells: ["表5!F8"] },
        { messageId: "missing", cells: [], message: "表5没有“一般行政管理事务”，预算明细“支出明细”中有 72.11 万元。" },
      ],
    },
    {
      name: "that the ledger is another budget's, once",
      changes: [],
      ledger: twice,
      findings: [
        {
          messageId: "other",
          cells: ["表1!B6"],
          message: "各表有 174 个数据与预算明细“支出明细”不一致，超过一半；明细可能不是这一份预算的，未逐个列出。",
        },
      ],
    },
    {
      name: "that there are two ledgers",
      changes: [],
      ledger: () => ({ kind: "several", sheets: ["甲", "乙"] }),
      findings: [
        {
          messageId: "several",
          severity: "info",
          cells: [],
          message: "工作簿中有 2 张预算明细（“甲”、“乙”），无法判断以哪一张为准，未与各表核对。",
        },
      ],
    },
    {
      name: "that columns are missing",
      changes: [],
      ledger: unusable("columns"),
      findings: [{ ...info, messageId: "columns", message: "预算明细“支出明细”缺少必要的列，未与各表核对。" }],
    },
    {
      name: "that rows were left out",
      changes: [{ cell: "表3!F8", value: 275.87 }],
      ledger: unusable("rows"),
      findings: [
        { ...info, messageId: "rows", message: "预算明细“支出明细”有没能读取的行，未与各表核对；请先改正明细。" },
      ],
    },
    {
      name: "that the ledger is of several units",
      changes: [{ cell: "表3!F8", value: 275.88 }],
      ledger: unusable("units"),
      findings: [{ ...info, messageId: "units", message: "预算明细“支出明细”中有不止一个单位或年度，未与各表核对。" }],
    },
    {
      name: "that the ledger is another unit's",
      changes: [{ cell: "表3!F8", value: 275.89 }],
      ledger: unusable("other-unit"),
      findings: [{ ...info, messageId: "other-unit", message: "预算明细“支出明细”与各表的单位不同，未核对。" }],
    },
    {
      name: "that the ledger is another year's",
      changes: [{ cell: "表3!F8", value: 275.9 }],
      ledger: unusable("other-year"),
      findings: [{ ...info, messageId: "other-year", message: "预算明细“支出明细”与各表的年度不同，未核对。" }],
    },
  ],
});
