import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { checkSnapshot } from "../../tools/shipped";
import { explanationOf } from "../../src/app/explain/explanation";
import { explanationsXml } from "../../src/app/explain/explanations-xml";
import { EXPLANATIONS_NAMESPACE } from "../../src/app/explain/explanations-xml";
import type { Report } from "../../src/diagnose";
import { readWorkbook, writeCustomXml } from "../../src/xlsx";
import { SAMPLE, cli, temporaryFolder } from "../support/cli";
import { editedSample } from "../support/edited-sample";

const folder = temporaryFolder();

/** The sample with 表3!F8 mistyped: 275.87 for 275.77. */
function wrongWorkbook(): string {
  const path = join(folder, "wrong.xlsx");
  writeFileSync(path, editedSample([{ sheet: "表3", address: "F8", value: 275.87 }]));
  return path;
}

describe("check on the real workbook", () => {
  it("finds eleven tables, no error, and the three warnings that the published document deserves", async () => {
    const { status, out } = await cli("check", SAMPLE, "--format", "json");
    const report = JSON.parse(out);
    expect(status).toBe(0);
    expect(report).toMatchObject({
      schema: 1,
      file: SAMPLE,
      unit: "克孜勒苏柯尔克孜自治州人民政府外事办公室",
      year: 2024,
      measure: "万元",
    });
    expect(report.tables.map((table: { id: string }) => table.id)).toEqual(
      Array.from({ length: 11 }, (_, index) => `T${index + 1}`),
    );
    expect(report.tables[0]).toEqual({
      id: "T1",
      title: "单位收支总体情况表",
      sheet: "表1",
      range: "A1:E36",
      state: "present",
    });
    expect(report.tables.filter((table: { state: string }) => table.state === "declared-empty")).toHaveLength(3);
    expect(report.summary).toMatchObject({ errors: 0, warnings: 3, infos: 0 });
    expect(report.findings.map((finding: { rule: string }) => finding.rule)).toEqual([
      "code/basic-or-project",
      "code/name",
      "code/name-across",
    ]);
    expect(report.suspects).toEqual([]);
  });

  it("says the same in words", async () => {
    const { status, out } = await cli("check", SAMPLE);
    expect(status).toBe(0);
    expect(out).toContain("找到 11 张表");
    expect(out).toContain("表3 2010301 行政运行 列有项目支出 29.67");
    expect(out).toContain("没有错误");
  });
});

describe("check on a wrong workbook", () => {
  it("ends with 1, and names the formula, both sides, the cell to blame and its right value", async () => {
    const { status, out } = await cli("check", wrongWorkbook(), "--format", "json");
    const report = JSON.parse(out);
    expect(status).toBe(1);
    const finding = report.findings.find((one: { rule: string }) => one.rule === "t3/row");
    expect(finding).toMatchObject({
      severity: "error",
      table: "T3",
      formula: "表3!E8 = 表3!F8 + 表3!G8",
      left: "305.44",
      right: "305.54",
      difference: "-0.10",
      message: "表3 行政运行 合计 305.44 ≠ 基本支出 275.87 ＋ 项目支出 29.67，差 0.10 万元。",
    });
    expect(finding.cells).toContainEqual(expect.objectContaining({ sheet: "表3", address: "F8", value: "275.87" }));
    expect(report.suspects[0]).toMatchObject({ sheet: "表3", address: "F8", value: "275.87", suggested: "275.77" });
    expect(report.suspects[0].explains).toContain(finding.id);
  });
});

describe("check on several files", () => {
  it("checks every .xlsx of a folder and of those below it, in the order of their paths, one object a line", async () => {
    const root = join(folder, "units");
    mkdirSync(join(root, "乙"), { recursive: true });
    copyFileSync(SAMPLE, join(root, "甲.xlsx"));
    copyFileSync(SAMPLE, join(root, "乙", "一.xlsx"));
    writeFileSync(join(root, "~$甲.xlsx"), "lock");
    writeFileSync(join(root, "说明.txt"), "no workbook");
    const { status, out } = await cli("check", root, "--format", "jsonl", "--jobs", "1");
    const files = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).file);
    expect(status).toBe(0);
    expect(files).toEqual([join(root, "乙", "一.xlsx"), join(root, "甲.xlsx")]);
  });

  it("goes on after a file that cannot be read, and ends with 2", async () => {
    const bad = join(folder, "bad.xlsx");
    writeFileSync(bad, "no workbook at all");
    const { status, out, error } = await cli("check", bad, SAMPLE, "--format", "jsonl");
    const [first, second] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(2);
    expect(first).toEqual({
      schema: 1,
      file: bad,
      error: { code: "not-a-workbook", message: expect.stringContaining("这不是 .xlsx 工作簿") },
    });
    expect(second.summary.errors).toBe(0);
    expect(error).toMatch(new RegExp(`^${bad}：.+\n$`));
  });
});

describe("input that is no disclosure", () => {
  const cases: readonly (readonly [string, () => Buffer, string])[] = [
    ["an empty file", () => Buffer.alloc(0), "empty-file"],
    ["half a workbook", () => readFileSync(SAMPLE).subarray(0, 9_000), "truncated"],
    ["a text", () => Buffer.from("预算"), "not-a-workbook"],
    [
      "an old .xls or an encrypted workbook",
      () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4096)]),
      "damaged|old-format|encrypted|not-a-workbook|truncated",
    ],
  ];
  it.each(cases)("says what is wrong with %s, without a stack trace", async (_, content, code) => {
    const path = join(folder, "input.xlsx");
    writeFileSync(path, content());
    const { status, out, error } = await cli("check", path, "--format", "json");
    expect(status).toBe(2);
    expect(JSON.parse(out).error.code).toMatch(new RegExp(`^(${code})$`));
    expect(error).toContain(path);
    expect(error).not.toMatch(/\bat .+:\d+/);
  });

  it("names the sheets of a workbook with none of the tables", async () => {
    const other = new ExcelJS.Workbook();
    other.addWorksheet("考勤").addRow(["科室", "天数"]);
    await other.xlsx.writeFile(join(folder, "no-tables.xlsx"));
    const { status, error } = await cli("check", join(folder, "no-tables.xlsx"));
    expect(status).toBe(2);
    expect(error).toContain("没有找到任何一张预算公开表");
    expect(error).toContain("“考勤”");
  });

  it("says that a file is not there", async () => {
    const { status, error } = await cli("check", join(folder, "none.xlsx"));
    expect(status).toBe(2);
    expect(error).toContain("不存在");
  });
});

describe("--output", () => {
  it("is not overwritten without --force, and never the input", async () => {
    const output = join(folder, "report.json");
    writeFileSync(output, "mine");
    const refused = await cli("check", SAMPLE, "--output", output);
    expect(refused.status).toBe(2);
    expect(refused.error).toContain("文件已存在");
    expect(readFileSync(output, "utf8")).toBe("mine");
    const forced = await cli("check", SAMPLE, "--format", "json", "--output", output, "--force");
    expect(forced.status).toBe(0);
    expect(JSON.parse(readFileSync(output, "utf8")).schema).toBe(1);
    const copy = join(folder, "copy.xlsx");
    copyFileSync(SAMPLE, copy);
    expect((await cli("check", copy, "--output", copy, "--force")).error).toContain("不能是输入文件本身");
  });

  it("leaves nothing half written behind", async () => {
    const output = join(folder, "no-such-folder", "report.txt");
    expect((await cli("check", SAMPLE, "--output", output)).status).toBe(2);
    expect(existsSync(output)).toBe(false);
  });
});

describe("a wrong call", () => {
  it.each([
    [["check"], "请给出要校验的工作簿"],
    [["check", SAMPLE, "--format", "xml"], "--format 只能是"],
    [["check", SAMPLE, SAMPLE + "x", "--format", "json"], "只用于一个文件"],
    [["check", SAMPLE, "--jobs", "many"], "--jobs 是"],
    [["check", SAMPLE, "--unknown"], "无法识别的参数：没有“--unknown”这个选项。"],
    [["check", SAMPLE, "--format"], "无法识别的参数：选项“--format”缺少内容，或不应带内容。"],
    [["polish"], "没有“polish”这个命令"],
    [[], "请给出命令"],
  ])("%j ends with 2 and says why", async (words, why) => {
    const { status, error } = await cli(...words);
    expect(status).toBe(2);
    expect(error).toContain(why);
  });
});

/** Noon where the test runs: the day that is told is the reader's own. */
const NOON = new Date(2024, 2, 1, 12).toISOString();

describe("explanations that a workbook keeps", () => {
  it("are put to its findings, and listed once they have lapsed", async () => {
    const { findings } = checkSnapshot(readWorkbook(readFileSync(SAMPLE)));
    const warning = findings.find(({ severity }) => severity === "warning")!;
    const words = { kind: "explained", text: "上级统一口径", who: "会计", when: NOON } as const;
    const kept = explanationOf(warning, words);
    const gone = { ...kept, finding: "form/measure@T1", rule: "form/measure", text: "别的" };
    const explained = join(folder, "explained.xlsx");
    writeFileSync(
      explained,
      writeCustomXml(readFileSync(SAMPLE), EXPLANATIONS_NAMESPACE, explanationsXml([kept, gone])),
    );
    const report = JSON.parse((await cli("check", explained, "--format", "json")).out) as Report;
    expect(report.findings.find(({ id }) => id === warning.id)?.explanation).toEqual(words);
    expect(report.summary.explained).toEqual({ warnings: 1, infos: 0 });
    expect(report.lapsed).toMatchObject([{ reason: "gone", rule: "form/measure" }]);
    const { out } = await cli("check", explained);
    expect(out).toContain("已说明（会计 2024-03-01）：上级统一口径");
    expect(out).toContain("已失效的说明：");
  });
});
