/** Last year's files in the page that needs nothing: each goes to the workbook of its unit, whose report and files are then those of the command line with `--prior`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cli, temporaryFolder } from "../support/cli";
import { FilePage } from "../support/e2e/file-page";
import { differingParts } from "../support/xlsx-files";

const SAMPLE = resolve(__dirname, "../../samples/budget-2024.xlsx");
const NATIONAL = resolve(__dirname, "../fixtures/national");
const UNIT = "克孜勒苏柯尔克孜自治州人民政府外事办公室";
const place = temporaryFolder();
const [THIS, LAST] = [join(place, "本年"), join(place, "上年")];
let page: FilePage;

/** A workbook with some of its words written otherwise. */
function rewritten(source: string, path: string, ...words: readonly (readonly [string, string])[]): string {
  const parts = unzipSync(readFileSync(source));
  const strings = strFromU8(parts["xl/sharedStrings.xml"]!);
  const anew = words.reduce((text, [from, to]) => text.replaceAll(from, to), strings);
  writeFileSync(path, zipSync({ ...parts, "xl/sharedStrings.xml": strToU8(anew) }));
  return path;
}

beforeAll(async () => {
  mkdirSync(THIS);
  mkdirSync(LAST);
  rewritten(SAMPLE, join(LAST, "甲.xlsx"), ["2024年", "2023年"]);
  rewritten(SAMPLE, join(LAST, "乙.xlsx"), ["2024年", "2022年"], [UNIT, "乙县财政局"]);
  rewritten(SAMPLE, join(LAST, "丙.xlsx"), ["2024年", "2023年"], [UNIT, "丙县教育局"]);
  writeFileSync(join(LAST, "空.csv"), "姓名,电话\n");
  rewritten(SAMPLE, join(THIS, "乙.xlsx"), [UNIT, "乙县财政局"]);
  // the text of this year, with last year's figures as the command line writes it
  const words = ["--output", join(THIS, "甲.xlsx"), "--word", join(THIS, "甲.docx"), "--prior", join(LAST, "甲.xlsx")];
  expect((await cli("generate", SAMPLE, ...words)).status).toBe(0);
});

beforeEach(async () => {
  page = await FilePage.open();
});

afterEach(async () => {
  expect(page.troubles).toEqual([]);
  await page.close();
});

const chooseLastYear = (...files: readonly string[]) =>
  page.page
    .getByLabel("选择上年文件")
    .last()
    .setInputFiles([...files]);

/** The results of the list's files without their paths. */
async function results(): Promise<unknown[]> {
  await page.button("全部下载").click();
  const { bytes } = await page.saved(() => page.button("校验结果（JSON）").click());
  await page.page.keyboard.press("Escape");
  return bytes.toString("utf8").trim().split("\n").map(withoutPath);
}

function withoutPath(line: string): unknown {
  const { file: _, ...result } = JSON.parse(line) as Record<string, unknown>;
  return result;
}

async function checkedByCli(...words: readonly string[]): Promise<unknown> {
  return withoutPath((await cli("check", ...words, "--format", "jsonl")).out);
}

it("goes to the workbook of its unit, and what does not fit is told by name", async () => {
  await page.drop(THIS);
  await page.checked(2);
  await chooseLastYear(...["甲.xlsx", "乙.xlsx", "丙.xlsx", "空.csv"].map((name) => join(LAST, name)));
  await page.page.getByText("甲.xlsx：用于 本年/甲.xlsx。").waitFor();
  await page.page
    .getByText("乙.xlsx：本年/乙.xlsx 没有采用它：上年公开表是 2022 年的，应为 2023 年，没有采用。")
    .waitFor();
  await page.page.getByText("丙.xlsx：没有用到：列表中没有单位“丙县教育局”（这个文件是 2023 年的）").waitFor();
  await page.page.getByText("空.csv：里面没有可以辨认的公开表，也没有预算明细，没有采用。").waitFor();
  await page.checked(2);
  await page.pictures("page-last-year");
  expect(await page.violations()).toEqual([]);
  const [two, one] = await results();
  expect(one).toEqual(
    await checkedByCli(join(THIS, "甲.xlsx"), "--text", join(THIS, "甲.docx"), "--prior", join(LAST, "甲.xlsx")),
  );
  expect(two).toEqual(await checkedByCli(join(THIS, "乙.xlsx"), "--prior", join(LAST, "乙.xlsx")));
  await page.openReport("本年/甲.xlsx");
  const made = await page.saved(() => page.button("公开表").click());
  const output = join(place, "公开表.xlsx");
  await cli("generate", join(THIS, "甲.xlsx"), "--output", output, "--prior", join(LAST, "甲.xlsx"));
  expect(differingParts(made.bytes, readFileSync(output))).toEqual([]);
  expect(strFromU8(unzipSync(made.bytes)["xl/workbook.xml"]!)).toContain("同比分析");
  await page.button("返回列表").click();
  await page.button("不用上年文件").click();
  await page.checked(2);
  expect((await results())[0]).toEqual(await checkedByCli(join(THIS, "乙.xlsx")));
});

it("holds the figures of final accounts against the budget of the same year", async () => {
  const accounts = join(NATIONAL, "accounts-shanghai-2024-planning.xlsx");
  const budget = rewritten(join(NATIONAL, "budget-shanghai-2025.xlsx"), join(LAST, "年初预算.xlsx"), [
    "2025年",
    "2024年",
  ]);
  await page.drop(accounts);
  await page.checked(1);
  await chooseLastYear(budget);
  await page.page.getByText("上年：年初预算.xlsx").waitFor();
  await page.checked(1);
  expect(await results()).toEqual([await checkedByCli(accounts, "--prior", budget)]);
});
