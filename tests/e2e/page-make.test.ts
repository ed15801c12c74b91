/** 生成选项 and the chosen set in the page that needs nothing: what it cannot know it asks, as the pane does, and makes what the command line makes by the same choice. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newFile } from "../../src/xlsx";
import { cli, temporaryFolder } from "../support/cli";
import { FilePage } from "../support/e2e/file-page";
import { ledgerPlan, sampleLedgerRows } from "../support/ledger-sheets";
import { differingParts } from "../support/xlsx-files";

const CENTRAL = resolve(__dirname, "../fixtures/national/budget-central-2023.xlsx");
const place = temporaryFolder();
let page: FilePage;

beforeEach(async () => {
  page = await FilePage.open();
});

afterEach(async () => {
  expect(page.troubles).toEqual([]);
  await page.close();
});

async function written(name: string, ...plans: Parameters<typeof ledgerPlan>[]): Promise<string> {
  const book = newFile();
  await book.write(plans.map((plan) => ledgerPlan(...plan)));
  const path = join(place, name);
  writeFileSync(path, (await book.save()).bytes);
  return path;
}

it("asks which of several ledgers is meant, and makes the tables of it, then in the zip of all, too", async () => {
  const rows = sampleLedgerRows("ledger-2024-full.csv");
  const two = await written("两张明细.xlsx", ["一季度", rows.slice(0, 9)], ["全年", rows]);
  await page.drop(two);
  await page.checked(1);
  await page.page.getByRole("cell", { name: /由它生成公开表/ }).waitFor();
  await page.button("全部下载").click();
  await page.page.getByRole("checkbox", { name: /^公开表：/ }).check();
  const inDialog = page.page.getByRole("dialog").getByRole("button", { name: "全部下载" });
  const reasons = unzipSync((await page.saved(() => inDialog.click())).bytes)["没有生成的文件.txt"]!;
  expect(strFromU8(reasons)).toContain("工作簿中有 2 张预算明细，请点“生成选项”，选定一张：一季度、全年。");
  await page.page.keyboard.press("Escape");
  await page.button("由预算明细生成公开表").click();
  await page.page.getByText("工作簿里有 2 张预算明细，请选择用哪一张。").waitFor();
  expect(await page.violations()).toEqual([]);
  await page.page.getByRole("radio", { name: "预算明细“全年”" }).check();
  await page.page.getByText("公开表的金额单位").waitFor();
  await page.pictures("page-make");
  const { name, bytes } = await page.saved(() => page.button("下载公开表").click());
  expect(name).toBe("两张明细-公开表.xlsx");
  const output = join(place, "公开表.xlsx");
  expect((await cli("generate", two, "--ledger", "全年", "--output", output)).status).toBe(0);
  expect(differingParts(bytes, readFileSync(output))).toEqual([]);
  await page.button("返回列表").click();
  await page.button("全部下载").click();
  await page.page.getByRole("checkbox", { name: /^公开表：/ }).check();
  const made = unzipSync((await page.saved(() => inDialog.click())).bytes);
  expect(differingParts(made["两张明细-公开表.xlsx"]!, readFileSync(output))).toEqual([]);
});

it("asks what an unknown column of a ledger is, and offers another set of tables", async () => {
  const [heading = [], ...rows] = sampleLedgerRows("ledger-2024-full.csv");
  const strange = heading.map((word) => (String(word).startsWith("金额") ? "下达数" : word));
  const file = await written("未知列.xlsx", ["支出明细", [strange, ...rows]]);
  await page.drop(file);
  await page.checked(1);
  await page.button("由预算明细生成公开表").click();
  await page.page.getByText("缺少必需的列，请指出哪一列是它：").waitFor();
  await page.page.getByRole("combobox", { name: /“下达数”$/ }).selectOption({ label: "金额" });
  await page.page.getByText("公开表的金额单位").waitFor();
  await page.page.getByLabel("表样").selectOption({ label: "全国部门预算公开表" });
  await page.page.getByText("上年结转怎样列示").waitFor();
  const { bytes } = await page.saved(() => page.button("下载公开表").click());
  expect(strFromU8(unzipSync(bytes)["xl/workbook.xml"]!)).toContain("勾稽核对表");
});

it("lets the user say by which set a workbook is read that fits several", async () => {
  const parts = unzipSync(readFileSync(CENTRAL));
  const [first, ...others] = strFromU8(parts["xl/workbook.xml"]!).match(/<sheet [^>]*>/g)!;
  expect(first).toContain("部门公开表1");
  const alone = others.reduce((xml, sheet) => xml.replace(sheet, ""), strFromU8(parts["xl/workbook.xml"]!));
  writeFileSync(join(place, "一张表.xlsx"), zipSync({ ...parts, "xl/workbook.xml": strToU8(alone) }));
  await page.drop(join(place, "一张表.xlsx"));
  await page.checked(1);
  await page.openReport("一张表.xlsx");
  const choice = page.page.getByLabel("这些表与不止一套表样相符，按哪一套校验：");
  await page.page.frameLocator("iframe").getByText("全国部门预算公开表").first().waitFor();
  await choice.selectOption({ label: "新疆单位预算公开表" });
  await page.page.frameLocator("iframe").getByText("新疆单位预算公开表").first().waitFor();
  expect(await page.violations()).toEqual([]);
  await page.pictures("page-set");
  const { bytes } = await page.saved(() => page.button("校验结果（JSON）").click());
  expect(JSON.parse(bytes.toString("utf8")).template).toBe("xinjiang-2024");
});
