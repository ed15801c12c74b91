import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inputTemplate } from "../../src/input-form";
import { parseDecimal } from "../../src/money";
import type { CellValue, PlannedCell, PlannedContent, SheetPlan } from "../../src/workbook";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { cli, temporaryFolder } from "../support/cli";
import { figuresSaid } from "../support/figures";
import { sampleLedgerRows } from "../support/ledger-sheets";
import { sampleDisclosure } from "../support/sample";
import { readDisclosure } from "../../tools/shipped";

const folder = temporaryFolder();
/** The row of the headings on every input sheet, from 0. */
const HEADING_ROW = 2;

/** The sheet with its examples written over by these records, by the words of its headings. */
function filled(plan: SheetPlan, records: readonly Readonly<Record<string, CellValue>>[]): SheetPlan {
  const headings = new Map(
    plan.cells.flatMap(({ row, column, content }): [number, string][] =>
      row === HEADING_ROW && content.kind === "text" ? [[column, content.text]] : [],
    ),
  );
  const content = ({ row, column }: PlannedCell): PlannedContent => {
    const value = records[row - HEADING_ROW - 1]?.[headings.get(column) ?? ""] ?? "";
    if (typeof value === "number") return { kind: "number", decimal: String(value) };
    return value === "" ? { kind: "blank" } : { kind: "text", text: String(value) };
  };
  const cells = plan.cells.map((cell) => (cell.row > HEADING_ROW ? { ...cell, content: content(cell) } : cell));
  return { ...plan, cells };
}

/** The template filled in with the sample's ledger, its amounts in a measure. */
function filledTemplate(measure: "元" | "万元"): SheetPlan[] {
  const [heading, ...rows] = sampleLedgerRows("ledger-2024-full.csv");
  const stated = (yuan: CellValue) => {
    const { amount } = parseDecimal(String(yuan), "元")!;
    return measure === "元" ? amount / 100 : amount / 1_000_000;
  };
  const ledger = rows.map((row) => {
    const record = Object.fromEntries(heading!.map((word, column) => [String(word), row[column]!]));
    return { ...record, 金额: stated(record["金额(元)"]!) };
  });
  const income = [
    { 收入项目: "一般公共预算拨款", 预算数: stated(4_477_600) },
    { 收入项目: "其他收入", 预算数: stated(896_700) },
  ];
  const controls = [{ 功能科目编码: "2010301", 资金性质: "一般公共预算", 批复控制数: stated(2_757_700) }];
  const facts = [
    { 项目: "预算年度", 内容: "2024" },
    { 项目: "金额单位", 内容: measure },
  ];
  const records = new Map<string, readonly Readonly<Record<string, CellValue>>[]>([
    ["支出明细", ledger],
    ["收入", income],
    ["控制数", controls],
    ["单位信息", facts],
  ]);
  return inputTemplate().map((plan) => filled(plan, records.get(plan.name) ?? []));
}

describe("template", () => {
  it("makes a workbook from which the tables are generated as it is", async () => {
    const file = join(folder, "template.xlsx");
    const { status, out } = await cli("template", "--output", file);
    expect([status, out]).toEqual([0, `已新建填报模板（15 张工作表）：${file}\n`]);
    expect(readWorkbook(readFileSync(file)).sheets.map(({ name }) => name)).toContain("支出明细");
    expect((await cli("generate", file, "--output", join(folder, "tables.xlsx"))).status).toBe(0);
  });

  it.each(["元", "万元"] as const)(
    "filled in from the sample's ledger in %s, with 收入 and 控制数, gives every published figure",
    async (measure) => {
      const [file, output] = [join(folder, `${measure}.xlsx`), join(folder, `${measure}-tables.xlsx`)];
      writeFileSync(file, writeWorkbook(filledTemplate(measure)));
      const { status, error } = await cli("generate", file, "--output", output);
      expect([status, error]).toEqual([0, ""]);
      const made = figuresSaid(readDisclosure(readWorkbook(readFileSync(output))), "as zero");
      expect(made).toEqual(expect.arrayContaining(figuresSaid(sampleDisclosure(), "as zero")));
    },
  );

  it("needs a new file's name, and takes no other", async () => {
    expect((await cli("template")).error).toContain("--output");
    expect((await cli("template", "x.xlsx", "--output", join(folder, "y.xlsx"))).error).toContain("不需要输入文件");
  });
});
