import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx";
import { cli, temporaryFolder } from "../support/cli";
import { PROGRAM, withMacros } from "../support/macros";
import { pageOf, wordsOf } from "../support/page";

/** 甲 is right; 乙 is an .xlsm with one wrong amount; 丙 is a web page by the name of an .xls; 丁 is the first half of an .et. */
const FOLDER = join(__dirname, "folder-mixed");
const file = (name: string) => join(FOLDER, name);
const [RIGHT, MACROS, PAGE, BROKEN] = ["甲单位.xlsx", "乙单位.xlsm", "丙单位.xls", "丁单位.et"].map(file) as [
  string,
  string,
  string,
  string,
];

const UNREAD = [
  { path: PAGE, code: "not-a-workbook", words: "内容是网页（HTML）" },
  { path: BROKEN, code: "truncated", words: "后半部分缺失" },
];

describe("a folder of which two files cannot be read", () => {
  it("as text: the two are named with what to do, here and on standard error, and it ends with 2", async () => {
    const { status, out, error } = await cli("check", FOLDER);
    expect(status).toBe(2);
    expect(out).toContain("✗ 共 4 个文件：1 个没有错误，1 个有错误，2 个未能检查");
    expect(out).toContain("1. [错误] 表3 事业运行·合计 E9 现为 50.70，应为 40.70。");
    for (const { path, words } of UNREAD) {
      expect(out).toContain(`${path}\n  未能检查：`);
      expect(out).toContain(words);
      expect(error).toContain(`${path}：`);
    }
    expect(error.trim().split("\n")).toHaveLength(2);
  });

  it("as lines of JSON: one object a file, with the code of what is wrong", async () => {
    const { status, out } = await cli("check", FOLDER, "--format", "jsonl");
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(2);
    expect(Object.fromEntries(lines.map((line) => [line.file, line.error?.code ?? line.summary.errors]))).toEqual({
      [RIGHT]: 0,
      [MACROS]: 3,
      ...Object.fromEntries(UNREAD.map(({ path, code }) => [path, code])),
    });
  });

  it("as a page: all four in the overview", async () => {
    const { status, out } = await cli("check", FOLDER, "--format", "html");
    const overview = wordsOf(pageOf(out).querySelector(".units"));
    expect(status).toBe(2);
    for (const path of [RIGHT, MACROS, PAGE, BROKEN]) expect(overview).toContain(path);
  });

  it.each([
    { path: RIGHT, status: 0 },
    { path: MACROS, status: 1 },
    { path: PAGE, status: 2 },
    { path: BROKEN, status: 2 },
  ])("as JSON, by itself: $path ends with $status", async ({ path, status }) => {
    const result = await cli("check", path, "--format", "json");
    expect(result.status).toBe(status);
    expect(JSON.parse(result.out)).toMatchObject(
      status === 2 ? { file: path, error: {} } : { file: path, summary: {} },
    );
  });
});

describe("the marked copy of the .xlsm", () => {
  const folder = temporaryFolder();

  it("keeps its program and content types, opens again, and says the same", async () => {
    const [input, output] = [join(folder, "乙单位.xlsm"), join(folder, "marked.xlsm")];
    writeFileSync(input, withMacros(readFileSync(MACROS)));
    expect((await cli("mark", input, "--output", output)).status).toBe(1);
    const parts = unzipSync(readFileSync(output));
    const types = Buffer.from(parts["[Content_Types].xml"]!).toString("utf8");
    expect(parts["xl/vbaProject.bin"]).toEqual(PROGRAM);
    expect(types).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    expect(types).toContain('PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"');
    expect(readWorkbook(readFileSync(output)).sheets.map(({ name }) => name)).toContain("校验报告");
    expect(JSON.parse((await cli("check", output, "--format", "json")).out).summary.errors).toBe(3);
  });
});
