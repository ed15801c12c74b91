import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { columnsXml } from "../../src/app/columns/columns-xml";
import { COLUMNS_NAMESPACE } from "../../src/app/columns/columns-xml";
import { FUNDS, queryKey } from "../../src/ledger";
import type { SheetPlan } from "../../src/workbook";
import { readWorkbook, writeCustomXml, writeWorkbook } from "../../src/xlsx";
import { cli, temporaryFolder } from "../support/cli";
import { figuresSaid } from "../support/figures";
import { ledgerPlan, sampleLedgerRows } from "../support/ledger-sheets";
import { sampleDisclosure } from "../support/sample";
import { readDisclosure } from "../../tools/shipped";

const folder = temporaryFolder();

function ledgerFile(file: string, ...sheets: readonly SheetPlan[]): string {
  const path = join(folder, file);
  writeFileSync(path, writeWorkbook(sheets));
  return path;
}

const FULL = sampleLedgerRows("ledger-2024-full.csv");

describe("generate, from a ledger", () => {
  it.each(["ledger-2024.csv", "ledger-2024-full.csv"] as const)(
    "%s makes the eleven sheets with every figure of the published tables, and no error",
    async (name) => {
      const file = ledgerFile(`${name}.xlsx`, ledgerPlan("支出明细", sampleLedgerRows(name)));
      const output = join(folder, `${name}-tables.xlsx`);
      const { status, out, error } = await cli("generate", file, "--output", output);
      expect([status, error]).toEqual([0, ""]);
      expect(out).toContain("已生成 11 张表");
      const made = readDisclosure(readWorkbook(readFileSync(output)));
      const lacking = `T1/income/amount ${queryKey({ fund: FUNDS.carriedStateCapital })} 0`;
      expect(figuresSaid(made, "as zero")).toEqual([...figuresSaid(sampleDisclosure(), "as zero"), lacking].sort());
      expect((await cli("check", output)).status).toBe(0);
    },
  );

  it("prints in 元 where that is asked for", async () => {
    const output = join(folder, "yuan.xlsx");
    const file = ledgerFile("full.xlsx", ledgerPlan("支出明细", FULL));
    expect((await cli("generate", file, "--output", output, "--measure", "元")).status).toBe(0);
    const made = readDisclosure(readWorkbook(readFileSync(output)));
    expect(made.measure).toBe("元");
    expect(figuresSaid(made, "as zero")).toEqual(expect.arrayContaining(figuresSaid(sampleDisclosure(), "as zero")));
  });

  it("is what check leads to, where there is a ledger and no table yet", async () => {
    const { status, error } = await cli("check", ledgerFile("only.xlsx", ledgerPlan("支出明细", FULL)));
    expect(status).toBe(2);
    expect(error).toContain("但找到了支出明细（工作表“支出明细”）");
    expect(error).toContain("generate 文件 --output 新文件.xlsx");
  });

  it("makes the tables for publication alone where only they are wanted, with the same figures", async () => {
    const output = join(folder, "alone.xlsx");
    const file = ledgerFile("alone-ledger.xlsx", ledgerPlan("支出明细", FULL));
    const { status, out } = await cli("generate", file, "--output", output, "--tables-only");
    expect(status).toBe(0);
    expect(out).toContain("已生成 11 张表，不含目录和勾稽核对表");
    const made = readWorkbook(readFileSync(output));
    expect(made.sheets.map(({ name }) => name)).toEqual(Array.from({ length: 11 }, (_, index) => `表${index + 1}`));
    const figures = figuresSaid(readDisclosure(made), "as zero");
    expect(figures).toEqual(expect.arrayContaining(figuresSaid(sampleDisclosure(), "as zero")));
  });

  it("asks which, where there are two ledgers, and makes the one that is named", async () => {
    const file = ledgerFile("two.xlsx", ledgerPlan("支出明细", FULL), ledgerPlan("预算明细（调整）", FULL));
    const output = join(folder, "two-tables.xlsx");
    const asked = await cli("generate", file, "--output", output);
    expect(asked.status).toBe(2);
    expect(asked.error).toMatch(/“支出明细”、“预算明细（调整）”/);
    expect(existsSync(output)).toBe(false);
    expect((await cli("generate", file, "--output", output, "--ledger", "支出明细")).status).toBe(0);
  });

  it("writes a project's name that begins like a formula as text", async () => {
    const rows = FULL.map((row) => row.map((value) => (value === "外事活动业务经费" ? '=HYPERLINK("x")' : value)));
    const output = join(folder, "formula-tables.xlsx");
    await cli("generate", ledgerFile("formula.xlsx", ledgerPlan("支出明细", rows)), "--output", output);
    const cells = readWorkbook(readFileSync(output)).sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => ({ ...cell, sheet: name })),
    );
    const said = cells.filter(({ value }) => String(value).includes('HYPERLINK("x")'));
    expect(said.filter(({ value }) => value === '=HYPERLINK("x")').map(({ sheet }) => sheet)).toEqual(["表7"]);
    expect(said.every(({ formula }) => formula === undefined)).toBe(true);
    expect(cells.filter(({ formula }) => /HYPERLINK\("*x/.test(formula ?? ""))).toEqual([]);
  });

  it("names the cells of what is left out, and says so in its status", async () => {
    const rows = FULL.map((row, index) =>
      row.map((value, column) => (index === 3 && column === 14 ? "约四十万" : value)),
    );
    const output = join(folder, "wrong-tables.xlsx");
    const { status, error } = await cli(
      "generate",
      ledgerFile("wrong.xlsx", ledgerPlan("支出明细", rows)),
      "--output",
      output,
    );
    expect(status).toBe(1);
    expect(error).toContain("支出明细!O4：金额“约四十万”不是数字，该行未计入。");
  });

  it("says what is missing in a ledger that cannot be read", async () => {
    const rows = FULL.map((row) => row.filter((_, column) => column !== 7 && column !== 8));
    const { status, error } = await cli(
      "generate",
      ledgerFile("lacking.xlsx", ledgerPlan("支出明细", rows)),
      "--output",
      join(folder, "no.xlsx"),
    );
    expect(status).toBe(2);
    expect(error).toContain("没有找到“部门经济科目编码”列");
    const none = await cli(
      "generate",
      "samples/budget-2024.xlsx",
      "--from",
      "ledger",
      "--output",
      join(folder, "no.xlsx"),
    );
    expect(none.error).toContain("没有找到预算明细");
  });

  it("takes what the workbook keeps of its columns, and goes on where that cannot be read", async () => {
    const rows = FULL.map((row) => row.map((value) => (value === "金额(元)" ? "数额" : value)));
    const file = ledgerFile("kept.xlsx", ledgerPlan("支出明细", rows));
    const output = join(folder, "kept-tables.xlsx");
    const unknown = await cli("generate", file, "--output", output);
    expect([unknown.status, unknown.error]).toEqual([2, expect.stringContaining("没有找到“金额”列")]);
    const said = columnsXml([{ sheet: "支出明细", header: "数额", role: "amount" }]);
    writeFileSync(file, writeCustomXml(readFileSync(file), COLUMNS_NAMESPACE, said));
    expect((await cli("generate", file, "--output", output)).out).toContain("依据预算明细“支出明细”生成。");
    const broken = `<columns xmlns="${COLUMNS_NAMESPACE}"><column/></columns>`;
    writeFileSync(file, writeCustomXml(readFileSync(file), COLUMNS_NAMESPACE, broken));
    expect((await cli("generate", file, "--output", output, "--force")).error).toContain("列对应关系无法读取");
  });
});
