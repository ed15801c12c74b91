import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Report } from "../../src/diagnose";
import { packageKind, readWorkbook } from "../../src/xlsx";
import { SAMPLE, cli, temporaryFolder } from "../support/cli";
import { editedSample } from "../support/edited-sample";
import { PROGRAM, withMacros } from "../support/macros";
import { asOldFormat, oneOldSheet, sampleInOldFormat, withFormula } from "../support/old-format-files";
import { compoundFile } from "../support/compound-file";

const folder = temporaryFolder();

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function reportOf(path: string): Promise<Report & { readAs?: string }> {
  return JSON.parse((await cli("check", path, "--format", "json")).out);
}

/** The sample with 表3!F8 mistyped: 275.87 for 275.77. */
const wrong = editedSample([{ sheet: "表3", address: "F8", value: 275.87 }]);

describe.each(["xls", "xlsb", "ods", "xml"] as const)("a wrong workbook in the format %s", (format) => {
  const path = written(`wrong.${format === "xml" ? "xml.xls" : format}`, asOldFormat(wrong, format));
  const xlsx = written("wrong.xlsx", wrong);

  it("is told to have what the .xlsx has, and from what it was read", async () => {
    expect(await reportOf(path)).toEqual({ ...(await reportOf(xlsx)), file: path, readAs: format });
    const { status, out } = await cli("check", path);
    expect(status).toBe(1);
    expect(out).toMatch(/读入，只读取数值和公式/);
    expect((await cli("check", path, "--format", "html")).out).toMatch(/读入，只读取数值和公式/);
  });

  it("is marked and mended in a copy that is a new .xlsx, which is said", async () => {
    const output = join(folder, `${format}-marked.xlsx`);
    const { status, out, error } = await cli("mark", path, "--output", output, "--fix");
    expect(status).toBe(0);
    expect(out).toContain("275.77");
    expect(error).toContain("只有数值，没有公式和格式");
    const { sheets } = readWorkbook(readFileSync(output));
    const cell = sheets.find(({ name }) => name === "表3")!.cells.find(({ row, column }) => row === 7 && column === 5);
    expect(cell?.value).toBe(275.77);
    expect(sheets.map(({ name }) => name)).toContain("校验报告");
    expect((await reportOf(output)).summary.errors).toBe(0);
  });
});

describe.each(["ods", "xml"] as const)("live totals of a workbook in the format %s", (format) => {
  it("follow, as values, an amount that is mended in the copy", async () => {
    // 表3!F8 is mistyped, and the total beside it follows as its formula says.
    const file = withFormula(wrong, { sheet: "表3", address: "E8", formula: "SUM(F8:G8)", value: 305.54 }, format);
    const path = written(`live.${format}`, file);
    expect((await reportOf(path)).suspects[0]).toMatchObject({ sheet: "表3", address: "F8", suggested: "275.77" });
    const output = join(folder, `live-${format}.xlsx`);
    expect((await cli("mark", path, "--output", output, "--fix")).status).toBe(0);
    const { cells } = readWorkbook(readFileSync(output)).sheets.find(({ name }) => name === "表3")!;
    const row = cells.filter(({ row }) => row === 7);
    expect(row.find(({ column }) => column === 5)).toMatchObject({ value: 275.77 });
    expect(row.find(({ column }) => column === 4)).toEqual({ row: 7, column: 4, value: 305.44 });
  });
});

describe("a file is known by its content", () => {
  it("an .xls named .et, as one of WPS's is, and one named .xlsx", async () => {
    for (const name of ["甲.et", "甲.xlsx"]) {
      const { readAs, summary } = await reportOf(written(name, sampleInOldFormat("xls")));
      expect(readAs).toBe("xls");
      expect(summary.errors).toBe(0);
    }
  });

  it("an .xlsx named .xls", async () => {
    expect((await reportOf(written("new.xls", readFileSync(SAMPLE)))).readAs).toBeUndefined();
  });

  it.each([
    ["a web page", Buffer.from("<html><meta charset='utf-8'><table><tr><td>表1</td></tr></table></html>"), "网页"],
    ["a text", Buffer.from("科目编码,金额\n201,1.00\n"), "不是 .xlsx 工作簿"],
    ["an encrypted workbook", compoundFile("EncryptionInfo", "EncryptedPackage"), "取消密码"],
    ["half of an .xls", sampleInOldFormat("xls").subarray(0, 9_000), "损坏|不完整"],
  ])("%s named .xls is told in a sentence", async (_, bytes, words) => {
    const { status, error } = await cli("check", written("input.xls", bytes));
    expect(status).toBe(2);
    expect(error).toMatch(new RegExp(words));
  });
});

describe("other commands read old formats, too", () => {
  it("generate lays the tables of an .xls out anew", async () => {
    const output = join(folder, "generated.xlsx");
    const { status, out } = await cli("generate", written("old.xls", sampleInOldFormat("xls")), "--output", output);
    expect(status).toBe(0);
    expect(out).toContain("已生成 11 张表");
  });

  it("--catalogue takes a list of codes from an .xls", async () => {
    const texts = { A1: "科目编码", B1: "科目名称", A2: "2019901", B2: "本地事务" };
    const cells = Object.fromEntries(Object.entries(texts).map(([at, v]) => [at, { t: "s" as const, v }]));
    const { status, out } = await cli(
      "codes",
      "本地事务",
      "--catalogue",
      written("codes.xls", oneOldSheet(cells, "xls")),
    );
    expect(status).toBe(0);
    expect(out).toContain("2019901");
  });
});

describe("the name of a marked copy ends as Excel asks of its kind", () => {
  const macros = written("macros.xlsm", withMacros(readFileSync(SAMPLE)));

  it("a workbook with macros keeps them under a name in .xlsm", async () => {
    const output = join(folder, "macros-marked.xlsm");
    expect((await cli("mark", macros, "--output", output)).status).toBe(0);
    const bytes = new Uint8Array(readFileSync(output));
    expect(packageKind(bytes)).toBe("xlsm");
    expect(unzipSync(bytes)["xl/vbaProject.bin"]).toEqual(PROGRAM);
  });

  it("and is not written under one in .xlsx, which Excel would not open", async () => {
    const output = join(folder, "macros-marked.xlsx");
    const { status, error } = await cli("mark", macros, "--output", output);
    expect(status).toBe(2);
    expect(error).toContain("请以 .xlsm 结尾");
    expect(existsSync(output)).toBe(false);
  });

  it("a workbook without macros becomes one that may have them under a name in .xlsm", async () => {
    const output = join(folder, "plain-marked.xlsm");
    expect((await cli("mark", SAMPLE, "--output", output)).status).toBe(0);
    expect(packageKind(new Uint8Array(readFileSync(output)))).toBe("xlsm");
  });

  it.each(["xls", "et", "xlsm"])("the copy of an old format is no .%s", async (end) => {
    const output = join(folder, `copy.${end}`);
    const { status, error } = await cli("mark", written("old.xls", sampleInOldFormat("xls")), "--output", output);
    expect(status).toBe(2);
    expect(error).toContain("请以 .xlsx 结尾");
    expect(existsSync(output)).toBe(false);
  });
});
