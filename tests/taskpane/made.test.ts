import type { LedgerSource, PlannedTables } from "../../src/app/generate/planned-tables";
import type { TableState } from "../../src/diagnose/report";
import { firstMade, madeWords } from "../../src/taskpane/generation/made";
import { planOf, plannedOf } from "../support/fake-port";
import { cleanReport } from "../support/reports";

const report = cleanReport();

/** What was made where these sheets were written, the tables in these states. */
function made(sheets: readonly string[], states: Readonly<Record<string, TableState>> = {}) {
  const tables = report.tables.map((table) => ({ ...table, state: states[table.number] ?? "present" }));
  return { sheets, report: { ...report, tables } };
}

const ALL = ["目录", ...report.tables.flatMap(({ sheet }) => sheet ?? []), "勾稽核对表"];
const FROM_TABLES = plannedOf([planOf("表1")]);
const ledger: LedgerSource = { sheet: "支出明细", rows: 52, total: "1234567.50", measure: "元", columns: [] };
const FROM_LEDGER: PlannedTables = {
  kind: "ledger",
  sources: { ledgers: [{ sheet: "支出明细", readable: true }], tables: [] },
  template: report.template,
  ledger,
  plans: [planOf("表1")],
  notices: [],
  moved: [],
};

describe("what was made, in words", () => {
  it("names the ledger with its rows and sum, and says that all tables were made", () => {
    expect(madeWords(made(ALL), FROM_LEDGER)).toBe(
      "由预算明细“支出明细”（52 行，合计 1,234,567.50 元）生成了全部 11 张表。",
    );
  });

  it("names the tables where only some were made of those that are there", () => {
    expect(madeWords(made(["表3", "表1"]), FROM_TABLES)).toBe("由工作簿里已有的表重新排出了表1、表3。");
  });

  it("names the tables that were left empty", () => {
    const words = madeWords(made(ALL, { 表9: "declared-empty", 表11: "empty" }), FROM_LEDGER);
    expect(words).toMatch(/全部 11 张表。其中空表 2 张：表9、表11。$/);
  });

  it("says nothing where no table stands on the sheets", () => {
    expect(madeWords(made(["目录"]), FROM_TABLES)).toBe("");
  });
});

describe("where the user lands", () => {
  it("is the first table, not 目录", () => {
    expect(firstMade(made(ALL))).toBe("表1");
  });

  it("is the first sheet where none of them is a table, and nowhere where nothing was written", () => {
    expect([firstMade(made(["目录"])), firstMade(made([]))]).toEqual(["目录", undefined]);
  });
});
