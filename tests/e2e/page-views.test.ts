/** The page's views in a real browser: what axe-core finds wrong in each, in the light and in the dark, and how wide they are on a narrow screen. */
import { resolve } from "node:path";
import { FilePage } from "../support/e2e/file-page";

const SAMPLE = resolve(__dirname, "../../samples/budget-2024.xlsx");
const MIXED = resolve(__dirname, "../cases/folder-mixed");

let page: FilePage;
beforeEach(async () => {
  page = await FilePage.open();
});
afterEach(async () => {
  expect(page.troubles).toEqual([]);
  await page.close();
});

it.each(["light", "dark"] as const)("are without fault in the %s", async (colorScheme) => {
  await page.page.emulateMedia({ colorScheme });
  expect(await page.violations()).toEqual([]);
  await page.drop(MIXED, SAMPLE);
  await page.checked(5);
  expect(await page.violations()).toEqual([]);
  await page.openReport("budget-2024.xlsx");
  expect(await page.violations()).toEqual([]);
  await page.button("科目查询").click();
  await page.page.getByRole("combobox").fill("行政运行");
  await page.page.getByRole("option").first().waitFor();
  expect(await page.violations()).toEqual([]);
});

it("fit a screen of 320 pixels", async () => {
  await page.page.setViewportSize({ width: 320, height: 800 });
  await page.drop(MIXED, SAMPLE);
  await page.checked(5);
  expect(await page.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

it("look codes up without a workbook, and offer none to be put anywhere", async () => {
  await page.button("科目查询").click();
  await page.page.getByRole("combobox").fill("2010301");
  await page.page.getByRole("option", { name: /2010301行政运行/ }).waitFor();
  expect(await page.button("填入选中单元格").count()).toBe(0);
});

it("show of the list the files of one state alone", async () => {
  await page.drop(MIXED, SAMPLE);
  await page.checked(5);
  await page.button("未能检查 2").click();
  expect((await page.rows()).map(([file]) => file)).toEqual(["folder-mixed/丁单位.et", "folder-mixed/丙单位.xls"]);
});
