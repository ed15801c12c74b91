import { checkSnapshot } from "../../src/app/check-snapshot";
import { planTables } from "../../src/app/plan-tables";
import { figuresOf } from "../../src/tables";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/workbook";
import { changed } from "../support/changes";
import { sampleLedgerRows, sampleLedgerSheet } from "../support/ledger-sheets";
import { snapshotOfPlans } from "../support/planned-snapshot";
import { sampleDisclosure, sampleSnapshot } from "../support/sample";
import { sheetOf, snapshotOf } from "../support/snapshots";

const FULL = "ledger-2024-full.csv";

function withSheets(snapshot: Snapshot, ...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets: [...snapshot.sheets, ...sheets] };
}

/** What x/ledger says of the sample's tables beside these sheets. */
function told(snapshot: Snapshot): string[] {
  return checkSnapshot(snapshot)
    .findings.filter(({ rule }) => rule === "x/ledger")
    .map(({ severity, message }) => `${severity} ${message}`);
}

/** The sample's ledger with some of its texts changed. */
function ledgerWith(change: (value: CellValue, row: number, column: number) => CellValue): SheetSnapshot {
  const rows = sampleLedgerRows(FULL).map((cells, row) => cells.map((value, column) => change(value, row, column)));
  return sheetOf(
    "支出明细",
    rows.map((row) => row.map((value) => (value === "" ? null : value))),
  );
}

describe("tables beside their ledger", () => {
  it.each(["ledger-2024.csv", FULL] as const)("agree in the sample with %s, in every figure", (name) => {
    const report = checkSnapshot(withSheets(sampleSnapshot(), sampleLedgerSheet(name)));
    const tally = report.rules.find(({ rule }) => rule === "x/ledger");
    const figures = sampleDisclosure().tables.flatMap(figuresOf).length;
    expect(tally).toMatchObject({ held: figures, failed: 0, unchecked: 0 });
    expect(report.findings).toEqual(checkSnapshot(sampleSnapshot()).findings);
  });

  it("name the cell that differs and what it should be", () => {
    const wrong = changed(sampleSnapshot(), [{ cell: "表3!F8", value: 275.87 }]);
    expect(told(withSheets(wrong, sampleLedgerSheet(FULL)))).toEqual([
      "error 表3 行政运行 基本支出 为 275.87，按预算明细“支出明细”应为 275.77，差 0.10 万元。",
    ]);
  });

  it("are clean where they were made from it, with amounts down to the 分", () => {
    const finer = ledgerWith((value, row) => (typeof value === "number" ? (value * 100 + 37 * row) / 100 : value));
    const planned = planTables(snapshotOf(finer));
    if (planned.kind !== "ledger") throw new Error(`made ${planned.kind}`);
    const made = withSheets(snapshotOfPlans(planned.plans), finer);
    const report = checkSnapshot(made);
    expect(report.summary.errors).toBe(0);
    expect(told(made)).toEqual([]);
    expect(report.rules.find(({ rule }) => rule === "x/ledger")!.held).toBeGreaterThan(400);
  });

  it("are clean where approved totals moved them", () => {
    const finer = ledgerWith((value, row) => (typeof value === "number" ? (value * 100 + 4_937 * row) / 100 : value));
    const controls = sheetOf("控制数", [
      ["功能科目编码", "资金性质", "批复控制数（元）"],
      ["2010301", "一般公共预算", 2_764_700],
    ]);
    const planned = planTables(snapshotOf(finer, controls));
    if (planned.kind !== "ledger") throw new Error(`made ${planned.kind}`);
    expect(told(withSheets(snapshotOfPlans(planned.plans), finer, controls))).toEqual([]);
  });

  it("are not compared with one of two ledgers, and that is said", () => {
    const two = withSheets(sampleSnapshot(), sampleLedgerSheet(FULL, "甲"), sampleLedgerSheet(FULL, "乙"));
    expect(told(two)).toEqual(["info 工作簿中有 2 张预算明细（“甲”、“乙”），无法判断以哪一张为准，未与各表核对。"]);
  });

  it.each<[string, SheetSnapshot, string]>([
    [
      "lacks a column",
      ledgerWith((value, row, column) =>
        row === 0 && column === 3 ? "某列" : row === 0 && column === 2 ? "列" : value,
      ),
      "缺少必要的列",
    ],
    [
      "has a row that cannot be read",
      ledgerWith((value, row, column) => (row === 3 && column === 14 ? "约四十万" : value)),
      "有没能读取的行",
    ],
    [
      "is of two units",
      ledgerWith((value, row, column) => (row === 9 && column === 1 ? "另一单位" : value)),
      "不止一个单位",
    ],
    [
      "is another unit's",
      ledgerWith((value, row, column) => (row > 0 && column === 1 ? "另一单位" : value)),
      "单位不同",
    ],
    ["is another year's", ledgerWith((value, row, column) => (row > 0 && column === 0 ? "2023" : value)), "年度不同"],
  ])("are not compared with a ledger that %s", (_, ledger, why) => {
    const wrong = changed(sampleSnapshot(), [{ cell: "表3!F8", value: 275.87 }]);
    const [only, ...others] = told(withSheets(wrong, ledger));
    expect(only).toContain(why);
    expect(only).toMatch(/^info /);
    expect(others).toEqual([]);
  });

  it("say nothing where there is no ledger", () => {
    expect(checkSnapshot(sampleSnapshot()).rules.find(({ rule }) => rule === "x/ledger")).toMatchObject({
      held: 0,
      failed: 0,
      unchecked: 0,
    });
  });
});
