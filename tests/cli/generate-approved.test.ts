import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FUNDS, type Query, queryKey } from "../../src/ledger";
import { formatAmount } from "../../src/money";
import { type TableId, figuresOf, tableOf } from "../../src/tables";
import type { CellValue } from "../../src/workbook";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { cli, temporaryFolder } from "../support/cli";
import { ledgerPlan, sampleLedgerRows } from "../support/ledger-sheets";
import { readDisclosure } from "../../tools/shipped";

const folder = temporaryFolder();
const [HEADING, ...ROWS] = sampleLedgerRows("ledger-2024-full.csv");
const AMOUNT = HEADING!.indexOf("金额(元)");
/** The sample's ledger with some 分 more in every row, so that its totals have to be rounded. */
const FINER = [HEADING!, ...ROWS.map((row) => row.map((value, column) => (column === AMOUNT ? more(value) : value)))];

function more(value: CellValue): CellValue {
  return typeof value === "number" ? (value * 100 + 3_337) / 100 : value;
}

/** Generates from the finer ledger with further sheets, and checks what was made. */
async function generate(name: string, sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
  const [file, output] = [join(folder, `${name}.xlsx`), join(folder, `${name}-tables.xlsx`)];
  const all = Object.entries({ 支出明细: FINER, ...sheets });
  writeFileSync(file, writeWorkbook(all.map(([sheet, rows]) => ledgerPlan(sheet, rows))));
  const { status, out, error } = await cli("generate", file, "--output", output);
  const made = readDisclosure(readWorkbook(readFileSync(output)));
  const printed = (table: TableId, question: Query) =>
    formatAmount(
      figuresOf(tableOf(made, table)!).find(({ query }) => queryKey(query) === queryKey(question))!.amount,
      "万元",
    );
  return { status, out, error, printed };
}

const CONTROLS = ["功能科目编码", "资金性质", "批复控制数（万元）"];
const BASE = { function: "2010301", fund: FUNDS.generalBudget };

describe("generate, with approved totals", () => {
  it.each(["275.83", "275.84"])("prints them as approved, %s, with every tie exact", async (approved) => {
    const controls = [CONTROLS, ["2010301", "一般公共预算", approved]];
    const { status, out, error, printed } = await generate(`approved-${approved}`, { 控制数: controls });
    expect(status).toBe(0);
    expect(out).toContain("没有错误");
    expect([printed("T5", BASE), printed("T3", {})]).toEqual([approved, "537.60"]);
    // what else had to move for it is listed; of the approved total there is nothing to say
    const moved = error.split("\n").filter((line) => line !== "");
    expect(moved.filter((line) => !/^表\d+!\w+：表\d+ .+ 舍位平衡为 /.test(line))).toEqual([]);
  });

  it("prints income as 收入 says, in tables 1, 2 and 4", async () => {
    const income = [
      ["收入项目", "预算数（万元）"],
      ["一般公共预算拨款", 447.91],
      ["其他收入", 89.69],
    ];
    const { status, error, printed } = await generate("income", { 收入: income });
    expect([status, error]).toEqual([0, ""]);
    const general = { fund: FUNDS.generalBudget };
    expect([printed("T1", general), printed("T4", general)]).toEqual(["447.91", "447.91"]);
    expect([printed("T1", { fund: FUNDS.otherIncome }), printed("T2", { fund: FUNDS.unitFunds })]).toEqual([
      "89.69",
      "89.69",
    ]);
  });

  it("says plainly, by its cell, which one the ledger contradicts, and keeps to the ledger", async () => {
    const { status, error, printed } = await generate("contradicted", {
      控制数: [CONTROLS, ["2010301", "一般公共预算", 300]],
      收入: [
        ["收入项目", "预算数（万元）"],
        ["一般公共预算拨款", 500],
      ],
    });
    expect(status).toBe(0);
    expect(error).toMatch(/^控制数!C2：控制数 300\.00 与明细合计 \S+ 相差 \S+，不是舍入所致，未按控制数调整。$/m);
    expect(error).toMatch(/^收入!B2：收入“一般公共预算拨款”为 500\.00，.+各表按明细列示，请核实。$/m);
    expect(error).toMatch(/^支出明细!O\d+：“支出明细”有“其他收入”\S+，“收入”中没有列出，请核实。$/m);
    expect(printed("T5", BASE)).toMatch(/^275\./);
  });
});
