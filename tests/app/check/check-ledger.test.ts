import { checkWorkbook } from "../../../src/app/check/check-workbook";
import { columnsXml } from "../../../src/app/columns/columns-xml";
import { COLUMNS_NAMESPACE } from "../../../src/app/columns/columns-xml";
import { figuresOf } from "../../../src/tables";
import type { CellValue, SheetSnapshot, Snapshot } from "../../../src/workbook";
import { openFile, writeWorkbook } from "../../../src/xlsx";
import { changed } from "../../support/changes";
import { directChecker } from "../../support/direct-checker";
import { FakePort } from "../../support/fake-port";
import { ledgerPlan, sampleLedgerRows, sampleLedgerSheet } from "../../support/ledger-sheets";
import { snapshotOfPlans } from "../../support/planned-snapshot";
import { sampleDisclosure, sampleSnapshot } from "../../support/sample";
import { sheetOf, snapshotOf } from "../../support/snapshots";
import { checkSnapshot, planTables } from "../../../tools/shipped";

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

  it("are clean where they show income as it is stated", () => {
    const finer = ledgerWith((value, row) => (typeof value === "number" ? (value * 100 + 4_937 * row) / 100 : value));
    const income = sheetOf("收入", [
      ["收入项目", "预算数（万元）"],
      ["一般公共预算拨款", 452.88],
      ["收入总计", 544.24],
    ]);
    const planned = planTables(snapshotOf(finer, income));
    if (planned.kind !== "ledger") throw new Error(`made ${planned.kind}`);
    expect(planned.notices).toEqual([]);
    expect(told(withSheets(snapshotOfPlans(planned.plans), finer, income))).toEqual([]);
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

  it("are compared with a ledger whose column of amounts the workbook keeps", async () => {
    const unknown = ledgerWith((value, row) => (row === 0 && value === "金额(元)" ? "数额" : value));
    const wrong = withSheets(changed(sampleSnapshot(), [{ cell: "表3!F8", value: 275.87 }]), unknown);
    const kept = columnsXml([{ sheet: "支出明细", header: "数额", role: "amount" }]);
    const port = new FakePort({ read: async () => wrong });
    const said = async () =>
      (await checkWorkbook(port, directChecker)).findings.filter(({ rule }) => rule === "x/ledger");
    expect((await said()).map(({ severity }) => severity)).toEqual(["info"]);
    port.keptXml.set(COLUMNS_NAMESPACE, kept);
    const [difference, ...others] = await said();
    expect([difference?.message, others]).toEqual([
      "表3 行政运行 基本支出 为 275.87，按预算明细“支出明细”应为 275.77，差 0.10 万元。",
      [],
    ]);
    port.keptXml.set(COLUMNS_NAMESPACE, "<columns><column/></columns>");
    expect((await said()).map(({ severity }) => severity)).toEqual(["info"]);
  });

  it("are compared with such a ledger in a file, too", async () => {
    const rows = sampleLedgerRows(FULL).map((row) => row.map((value) => (value === "金额(元)" ? "数额" : value)));
    const planned = planTables(snapshotOf(sampleLedgerSheet(FULL)));
    if (planned.kind !== "ledger") throw new Error(`made ${planned.kind}`);
    const file = writeWorkbook([...planned.plans, ledgerPlan("支出明细", rows)]);
    const kept = columnsXml([{ sheet: "支出明细", header: "数额", role: "amount" }]);
    const host = openFile(file);
    const held = async () =>
      (await checkWorkbook(host, directChecker)).rules.find(({ rule }) => rule === "x/ledger")!.held;
    expect(await held()).toBe(0);
    await host.keep(COLUMNS_NAMESPACE, kept);
    expect(await held()).toBeGreaterThan(400);
  });

  it("say nothing where there is no ledger", () => {
    expect(checkSnapshot(sampleSnapshot()).rules.find(({ rule }) => rule === "x/ledger")).toMatchObject({
      held: 0,
      failed: 0,
      unchecked: 0,
    });
  });
});
