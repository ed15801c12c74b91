import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatAmount } from "../../src/money";
import { tableOf } from "../../src/tables";
import type { CellValue } from "../../src/workbook";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { cli, temporaryFolder } from "../support/cli";
import { ledgerPlan } from "../support/ledger-sheets";
import { readDisclosure } from "../../tools/shipped";

const folder = temporaryFolder();
const HEADING = ["支出类型", "项目名称", "功能科目编码", "部门经济科目编码", "资金性质", "资金来源", "金额（元）"];
const BASIC: readonly CellValue[] = ["基本支出", "", "2010301", "30101", "一般公共预算", "本级安排", 10_000];
const PROJECT: readonly CellValue[] = ["项目支出", "甲", "2010302", "30217", "一般公共预算", "本级安排", 20_000];

/** The row with some of its columns changed. */
function changed(row: readonly CellValue[], change: Readonly<Record<string, CellValue>>): CellValue[] {
  return row.map((value, column) => change[HEADING[column]!] ?? value);
}

let files = 0;

/** Generates from the rows, between two sound ones; `total` is what table 3 comes to, in 万元. */
async function generate(...rows: readonly (readonly CellValue[])[]) {
  const name = join(folder, `ledger-${(files += 1)}`);
  const plan = ledgerPlan("支出明细", [HEADING, BASIC, ...rows, PROJECT]);
  writeFileSync(`${name}.xlsx`, writeWorkbook([plan]));
  const { status, error } = await cli("generate", `${name}.xlsx`, "--output", `${name}-tables.xlsx`);
  const made = readDisclosure(readWorkbook(readFileSync(`${name}-tables.xlsx`)));
  const total = tableOf(made, "T3")!
    .rows.find(({ kind }) => kind === "total")!
    .figures.find(({ column }) => column === "total")!;
  return { status, said: error.trim().split("\n"), total: formatAmount(total.amount, "万元") };
}

interface BadRow {
  readonly row: readonly CellValue[];
  /** What is said of it where it is the sheet's third row. */
  readonly said: string;
  /** Whether its money is in the tables all the same. */
  readonly counts: boolean;
}

const BAD: Readonly<Record<string, BadRow>> = {
  "an unknown functional code": {
    row: changed(BASIC, { 功能科目编码: "2010377" }),
    said: "支出明细!C3：功能科目编码“2010377”不在 2024 年科目中，请核实。",
    counts: true,
  },
  "a functional code that is none": {
    row: changed(BASIC, { 功能科目编码: "20103O1" }),
    said: "支出明细!C3：功能科目“20103O1”不是 7 位的项级编码，该行金额未计入。",
    counts: false,
  },
  "an unknown economic code": {
    row: changed(BASIC, { 部门经济科目编码: "30177" }),
    said: "支出明细!D3：部门经济科目编码“30177”不在 2024 年科目中，请核实。",
    counts: true,
  },
  "no source": {
    row: changed(BASIC, { 资金性质: "", 资金来源: "" }),
    said: "支出明细!E3：缺少资金来源，该行金额未计入。",
    counts: false,
  },
  "basic expenditure with a project's name": {
    row: changed(BASIC, { 项目名称: "外事活动" }),
    said: "支出明细!B3：基本支出带有项目名称“外事活动”，请核实是否应为项目支出。",
    counts: true,
  },
  "a project without a name": {
    row: changed(PROJECT, { 项目名称: "" }),
    said: "支出明细!B3：项目支出没有项目名称，列为“未填写项目名称的项目”。",
    counts: true,
  },
  "an economic code that does not fit": {
    row: changed(BASIC, { 支出类型: "基本支出-人员经费", 部门经济科目编码: "30217" }),
    said: "支出明细!D3：经济科目“30217”不应列入基本支出的人员经费，请核实。",
    counts: true,
  },
  "an amount that is no number": {
    row: changed(BASIC, { "金额（元）": "约一万" }),
    said: "支出明细!G3：金额“约一万”不是数字，该行未计入。",
    counts: false,
  },
};

describe("a ledger with a bad row", () => {
  it.each(Object.entries(BAD))("%s is named by its cell, and the rest is read", async (_, { row, said, counts }) => {
    const made = await generate(row);
    expect(made.said).toEqual([said]);
    const own = row === BAD["a project without a name"]!.row ? "5.00" : "4.00";
    expect(made.total).toBe(counts ? own : "3.00");
    expect(made.status === 0).toBe(counts && !said.includes("科目编码"));
  });

  it("of every kind has each of them named by its own cell", async () => {
    const all = Object.values(BAD);
    const { said, total } = await generate(...all.map(({ row }) => row));
    const expected = all.map(({ said: one }, index) => one.replace(/3：/, `${3 + index}：`));
    expect([...said].sort()).toEqual([...expected].sort());
    // 1 + 2 of the sound rows, 1 of each of four bad ones that count, and 2 of the project's
    expect(total).toBe("9.00");
  });
});
