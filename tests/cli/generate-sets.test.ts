import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDisclosure } from "../../tools/shipped";
import { figuresOf, tableOf } from "../../src/tables";
import type { CellValue, SheetPlan } from "../../src/workbook";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { cli, temporaryFolder } from "../support/cli";
import { ledgerPlan, sampleLedgerRows } from "../support/ledger-sheets";

const folder = temporaryFolder();
const LEDGER = ledgerPlan("支出明细", sampleLedgerRows("ledger-2024-full.csv"));
const OTHERS: readonly CellValue[][] = [
  ["项目", "功能科目编码", "资金性质", "资金来源", "是否上年结转", "金额（元）"],
  ["结转下年", "", "一般公共预算", "本级安排", "否", 123_456.78],
  ["使用非财政拨款结余", "", "单位资金", "其他收入", "否", 10_000],
];
const LAST_YEAR: readonly CellValue[][] = [
  ["口径", "编码或名称", "上年预算数（元）", "增减原因"],
  ["三公项", "因公出国（境）费", 0, ""],
  ["三公项", "公务用车购置费", 0, ""],
  ["三公项", "公务用车运行费", 30_000, ""],
  ["三公项", "公务接待费", 20_000, ""],
];

function file(name: string, ...sheets: readonly SheetPlan[]): string {
  const path = join(folder, name);
  writeFileSync(path, writeWorkbook(sheets));
  return path;
}

function made(path: string) {
  const disclosure = readDisclosure(readWorkbook(readFileSync(path)));
  const amounts = (table: string) =>
    Object.fromEntries(
      tableOf(disclosure, table)!.rows.flatMap(({ label, figures }) =>
        figures.slice(0, 1).map(({ amount }) => [label, amount]),
      ),
    );
  return { disclosure, amounts };
}

describe("generate --template, from a ledger", () => {
  it.each([
    ["national-budget", "9 张表", "全国部门预算公开表"],
    ["shanghai-budget", "9 张表", "上海市部门预算公开表"],
  ])("makes the tables of %s, which are read as that set and have no error", async (template, count, title) => {
    const output = join(folder, `${template}.xlsx`);
    const { status, out } = await cli(
      "generate",
      file("ledger.xlsx", LEDGER),
      "--output",
      output,
      "--template",
      template,
    );
    expect(out).toContain(`已生成 ${count}及目录、勾稽核对表（${title}）`);
    expect(status).toBe(0);
    const { disclosure } = made(output);
    expect(disclosure.template.id).toBe(template);
    expect(disclosure.unplaced).toEqual([]);
    expect(disclosure.tables).toHaveLength(9);
    expect(disclosure.tables.flatMap(figuresOf).some(({ amount }) => amount > 0)).toBe(true);
    expect((await cli("check", output)).status).toBe(0);
  });

  it("prints what 其他数 and 上年预算 tell, and names what nobody told", async () => {
    const [bare, told] = [join(folder, "bare.xlsx"), join(folder, "told.xlsx")];
    const words = ["--template", "national-budget"];
    const without = await cli("generate", file("only.xlsx", LEDGER), "--output", bare, ...words);
    expect(without.error).toContain("表1、表4的“结转下年”没有数据，留空");
    expect(without.error).toMatch(/表7.*“上年预算数”/);
    const all = file("all.xlsx", LEDGER, ledgerPlan("其他数", OTHERS), ledgerPlan("上年预算", LAST_YEAR));
    const { status, error } = await cli("generate", all, "--output", told, ...words);
    expect(error).not.toContain("留空");
    expect(status).toBe(0);
    const { amounts } = made(told);
    expect(amounts("A1")).toMatchObject({ 结转下年: 12_350_000, 使用非财政拨款结余: 1_000_000 });
    expect(amounts("A7")).toMatchObject({ 合计: 5_000_000 });
  });
});
