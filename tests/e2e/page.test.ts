/** The page that needs nothing, in a real browser: opened from the disk without a network, it does what the command line does: reports to the byte, files part for part. */
import { cpSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { NODE_TOOLS } from "../../src/cli/node-tools";
import { makeOutput } from "../../src/page/work/make-output";
import { cli, temporaryFolder } from "../support/cli";
import { FilePage } from "../support/e2e/file-page";
import { sampleInOldFormat } from "../support/old-format-files";
import { TEMPLATES } from "../../tools/shipped";
import { differingParts } from "../support/xlsx-files";
import { readFileSync } from "node:fs";

const CASES = resolve(__dirname, "../cases");
const SAMPLE = resolve(__dirname, "../../samples/budget-2024.xlsx");
const place = temporaryFolder();
/** Workbooks right and wrong, old formats, a Word file with its workbook and one alone, some that cannot be read, and what is passed over. */
const FOLDER = join(place, "各单位");
/** Files of which everything is made. */
const MADE = join(place, "上报");
let page: FilePage;

beforeAll(async () => {
  mkdirSync(join(FOLDER, "下属"), { recursive: true });
  mkdirSync(MADE);
  for (const name of readdirSync(CASES)
    .filter((entry) => entry.endsWith(".xlsx"))
    .slice(0, 10))
    cpSync(join(CASES, name), join(FOLDER, name));
  cpSync(join(CASES, "folder-mixed"), join(FOLDER, "下属"), { recursive: true });
  for (const format of ["xls", "xlsb", "ods"] as const)
    writeFileSync(join(FOLDER, `旧格式.${format}`), sampleInOldFormat(format));
  const made = await cli(
    "generate",
    SAMPLE,
    "--output",
    join(FOLDER, "外事办.xlsx"),
    "--word",
    join(FOLDER, "外事办.docx"),
  );
  expect(made.status).toBe(0);
  cpSync(join(FOLDER, "外事办.docx"), join(FOLDER, "文档.docx"));
  for (const name of ["照片.png", "~$外事办.xlsx", "说明.txt"]) writeFileSync(join(FOLDER, name), "x");
  for (const name of ["外事办.xlsx", "外事办.docx", "旧格式.xls"]) cpSync(join(FOLDER, name), join(MADE, name));
  cpSync(join(CASES, "one-figure-wrong-in-three-tables.xlsx"), join(MADE, "错数.xlsx"));
  cpSync(join(CASES, "folder-mixed/乙单位.xlsm"), join(MADE, "宏.xlsm"));
  cpSync(join(FOLDER, "文档.docx"), join(MADE, "文档.docx"));
});

beforeEach(async () => {
  page = await FilePage.open();
});

afterEach(async () => {
  expect(page.troubles).toEqual([]);
  await page.close();
});

/** What the command line prints of the folder, with its paths as the page knows them. */
async function printed(format: "text" | "jsonl" | "html"): Promise<string> {
  const output = join(place, `report.${format}`);
  await cli("check", FOLDER, "--format", format, "--output", output, "--force");
  return readFileSync(output, "utf8").replaceAll(`${place}/`, "");
}

/** A Word file's parts but for the time at which a comment was made. */
const withoutTime = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      Buffer.from(content)
        .toString("utf8")
        .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, ""),
    ]),
  );

it("checks a folder of everything as the command line does, and names what it cannot check", async () => {
  await page.drop(FOLDER);
  const lines = (await printed("jsonl"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  await page.checked(lines.length);
  const rows = await page.rows();
  expect(rows.map(([file = ""]) => file.split("\n")[0])).toEqual(lines.map(({ file }) => file));
  for (const [index, { error, summary }] of lines.entries()) {
    const row = rows[index]!;
    if (error) expect(row[1]).toBe(`✗ 未能检查：${error.message}`);
    else
      expect([row[3], Number(row[4]) + Number(row[5]), row[6]]).toEqual([
        `${summary.errors}`,
        summary.warnings,
        `${summary.infos}`,
      ]);
  }
  await page.button("全部下载").click();
  for (const [name, format] of [
    ["校验报告（文本）", "text"],
    ["校验结果（JSON）", "jsonl"],
    ["校验报告（网页）", "html"],
  ] as const)
    expect((await page.saved(() => page.button(name).click())).bytes.toString("utf8")).toBe(await printed(format));
});

it("makes of files what the command line makes, part for part, all in one zip", async () => {
  await page.drop(MADE);
  await page.checked(5);
  await page.button("全部下载").click();
  for (const kind of ["改正副本", "公开表", "公开文本", "检查表", "批注", "修订"])
    await page.page.getByRole("checkbox", { name: new RegExp(`^${kind}：`) }).check();
  const { name, bytes } = await page.saved(() =>
    page.page.getByRole("dialog").getByRole("button", { name: "全部下载" }).click(),
  );
  expect(name).toBe("预算公开校验结果.zip");
  const made = unzipSync(bytes);
  const out = (end: string) => join(place, `out${end}`);
  const written = async (end: string, ...words: string[]) => {
    await cli(...words, "--output", out(end), "--force");
    return readFileSync(out(end));
  };
  const names: string[] = [];
  const same = (file: string, expected: Uint8Array) => {
    names.push(`上报/${file}`);
    expect(differingParts(made[`上报/${file}`]!, expected)).toEqual([]);
  };
  for (const [file, end] of [
    ["外事办.xlsx", ".xlsx"],
    ["错数.xlsx", ".xlsx"],
    ["宏.xlsm", ".xlsm"],
    ["旧格式.xls", ".xlsx"],
  ] as const) {
    const stem = file.replace(/\.\w+$/, "");
    const input = join(MADE, file);
    same(`${stem}-标记副本${end}`, await written(end, "mark", input));
    same(`${stem}-改正副本${end}`, await written(end, "mark", input, "--fix"));
    same(`${stem}-公开表.xlsx`, await written(".xlsx", "generate", input));
    await written(".xlsx", "generate", input, "--word", out(".docx"));
    same(`${stem}-公开文本.docx`, readFileSync(out(".docx")));
  }
  for (const [file, tables] of [
    ["外事办.docx", ["--tables", join(MADE, "外事办.xlsx")]],
    ["文档.docx", []],
  ] as const)
    for (const [kind, fix] of [
      ["批注", []],
      ["修订", ["--fix"]],
    ] as const) {
      const path = `上报/${file.replace(".docx", "")}-${kind}.docx`;
      names.push(path);
      expect(withoutTime(made[path]!)).toEqual(
        withoutTime(await written(".docx", "mark", join(MADE, file), ...tables, ...fix)),
      );
    }
  for (const job of [
    { file: "外事办.xlsx", text: "外事办.docx" },
    { file: "错数.xlsx" },
    { file: "宏.xlsm" },
    { file: "旧格式.xls" },
    { file: "文档.docx" },
  ]) {
    const here = { file: join(MADE, job.file), ...("text" in job && { text: join(MADE, job.text!) }) };
    const { bytes: form } = await makeOutput(NODE_TOOLS, { job: here, kind: "form" }, { templates: TEMPLATES }, {});
    same(`${job.file.replace(/\.\w+$/, "")}-检查表.xlsx`, form);
  }
  expect(Object.keys(made).sort()).toEqual(names.sort());
});

it("shows a file's report, whose links lead within it, and saves it", async () => {
  await page.drop(SAMPLE);
  await page.checked(1);
  await page.openReport("budget-2024.xlsx");
  const frame = page.page.frameLocator("iframe");
  await frame.getByRole("link", { name: "勾稽关系图" }).click();
  expect(await frame.locator("#w1-map").evaluate((part) => part.getBoundingClientRect().top < 300)).toBe(true);
  const { name, bytes } = await page.saved(() => page.button("标记副本").click());
  await cli("mark", SAMPLE, "--output", join(place, "marked.xlsx"));
  expect(name).toBe("budget-2024-标记副本.xlsx");
  expect(differingParts(bytes, readFileSync(join(place, "marked.xlsx")))).toEqual([]);
  await page.button("返回列表").click();
  expect(await page.rows()).toHaveLength(1);
});

it("gives the form to fill in", async () => {
  const { bytes } = await page.saved(() => page.button("下载填报模板").click());
  await cli("template", "--output", join(place, "form.xlsx"));
  expect(differingParts(bytes, readFileSync(join(place, "form.xlsx")))).toEqual([]);
});

it("takes a second drop while the first is at work, stops when told to, and goes on", async () => {
  await page.drop(FOLDER);
  await page.drop(SAMPLE);
  await page.button("取消").click();
  const unchecked = page.button(/^继续校验其余 \d+ 个文件$/);
  await unchecked.click();
  const lines = (await printed("jsonl")).trim().split("\n");
  await page.checked(lines.length + 1);
  const rows = await page.rows();
  expect(rows.filter((row) => row.some((cell) => /等待|已取消/.test(cell)))).toEqual([]);
});

it("refuses a file of 200 MB by its name, without reading it, and checks the rest", async () => {
  const large = join(place, "全县.xlsx");
  writeFileSync(large, "");
  truncateSync(large, 200 * 1024 * 1024);
  await page.drop(large, SAMPLE);
  await page.checked(2);
  const [, refused] = await page.rows();
  expect(refused![0]).toBe("全县.xlsx");
  expect(refused![1]).toContain("文件有 200 MB，超过 100 MB");
});

it("says that there is nothing to check in a picture", async () => {
  const picture = join(place, "照片.png");
  writeFileSync(picture, "x");
  await page.drop(picture);
  await page.page.getByText("没有可以校验的文件").waitFor();
});
