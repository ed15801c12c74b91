import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { recalculate } from "../../src/formula";
import { editCells, readWorkbook } from "../../src/xlsx";
import { SAMPLE, cli, temporaryFolder } from "../support/cli";
import { editedSample } from "../support/edited-sample";

const folder = temporaryFolder();

describe("mark", () => {
  it("writes a copy with the findings on a sheet of its own, and changes no cell of the user's", async () => {
    const wrong = join(folder, "wrong.xlsx");
    writeFileSync(wrong, editedSample([{ sheet: "表6", address: "D7", value: 84.12 }]));
    const output = join(folder, "marked.xlsx");
    const { status, out } = await cli("mark", wrong, "--output", output);
    expect(status).toBe(0);
    expect(out).toContain("已标记");
    const marked = readWorkbook(readFileSync(output));
    expect(marked.sheets.map((sheet) => sheet.name)).toEqual([
      ...readWorkbook(readFileSync(wrong)).sheets.map((sheet) => sheet.name),
      "校验报告",
      "预算公开情况检查表",
    ]);
    expect(marked.sheets.slice(0, 11).map((sheet) => sheet.cells)).toEqual(
      readWorkbook(readFileSync(wrong)).sheets.map((sheet) => sheet.cells),
    );
    expect(JSON.stringify(marked.sheets[11]!.cells)).toContain("基本工资");
  });

  it("is checked as the workbook it was made of: the report is none of its tables, and a second call has no second report", async () => {
    const wrong = join(folder, "wrong-again.xlsx");
    writeFileSync(wrong, editedSample([{ sheet: "表3", address: "F8", value: 285.77 }]));
    const [once, twice] = [join(folder, "once.xlsx"), join(folder, "twice.xlsx")];
    await cli("mark", wrong, "--output", once);
    await cli("mark", once, "--output", twice);
    expect(readWorkbook(readFileSync(twice))).toEqual(readWorkbook(readFileSync(once)));
    const found = async (file: string) => {
      const { findings, unchecked, tables } = JSON.parse((await cli("check", file, "--format", "json")).out);
      return { findings, unchecked, tables };
    };
    expect(await found(twice)).toEqual(await found(wrong));
  });

  it("fills timeliness into the reviewer's form where both days are told, and takes no day that is none", async () => {
    const output = join(folder, "timely.xlsx");
    const days = ["--approved", "2024-02-05", "--published", "2024-02-28"];
    await cli("mark", SAMPLE, "--output", output, ...days);
    const form = readWorkbook(readFileSync(output)).sheets.at(-1)!;
    expect(JSON.stringify(form.cells)).toContain("批复后第 23 日公开，超过规定期限 3 日。");
    const refused = await cli("mark", SAMPLE, "--output", join(folder, "no.xlsx"), "--approved", "2024-02-30");
    expect(refused.status).toBe(2);
    expect(refused.error).toContain("--approved 是一个日期");
  });

  it("copies the parts that are not concerned byte by byte", async () => {
    const output = join(folder, "untouched.xlsx");
    await cli("mark", SAMPLE, "--output", output);
    const [before, after] = [unzipSync(readFileSync(SAMPLE)), unzipSync(readFileSync(output))];
    for (const part of [
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/sharedStrings.xml",
      "xl/theme/theme1.xml",
    ]) {
      if (part === "xl/worksheets/sheet1.xml") continue;
      expect(after[part]).toEqual(before[part]);
    }
  });

  it("mends with --fix what is sure, lists it, and marks what remains", async () => {
    const wrong = join(folder, "to-fix.xlsx");
    writeFileSync(wrong, editedSample([{ sheet: "表3", address: "F8", value: 285.77 }]));
    const output = join(folder, "fixed.xlsx");
    const { status, out } = await cli("mark", wrong, "--fix", "--output", output);
    expect(status).toBe(0);
    expect(out).toContain("\n  把 表3 行政运行·基本支出 F8 从 285.77 改为 275.77\n");
    const again = JSON.parse((await cli("check", output, "--format", "json")).out);
    expect(again.summary.errors).toBe(0);
    const values = (file: string) =>
      readWorkbook(readFileSync(file))
        .sheets.slice(0, 11)
        .map(({ cells }) => cells.filter(({ value }) => typeof value === "number"));
    expect(values(output)).toEqual(values(SAMPLE));
  });

  it("never chooses between two amounts of one live total: both are named, neither is changed", async () => {
    const made = join(folder, "live.xlsx");
    await cli("generate", SAMPLE, "--output", made);
    const bytes = readFileSync(made);
    const cell = { sheet: "表3", row: 8, column: 5 };
    const edits = [{ cell, before: "275.77", content: { kind: "number" as const, decimal: "285.77" } }];
    const { results } = recalculate(readWorkbook(bytes), edits);
    const wrong = join(folder, "live-wrong.xlsx");
    writeFileSync(wrong, editCells(bytes, { edits, results }));
    const { suspects } = JSON.parse((await cli("check", wrong, "--format", "json")).out);
    expect(suspects).toMatchObject([
      { address: "F9", suggested: "275.77", equivalent: true, fix: { safe: false } },
      { address: "G9", suggested: "19.67", equivalent: true, fix: { safe: false } },
    ]);
    const output = join(folder, "live-fixed.xlsx");
    const { status, out } = await cli("mark", wrong, "--fix", "--output", output);
    expect(status).toBe(1);
    expect(out).not.toContain("表3 ");
  });

  it("says where there is nothing to mend", async () => {
    const output = join(folder, "nothing.xlsx");
    const clean = join(folder, "fixed-once.xlsx");
    await cli("mark", SAMPLE, "--fix", "--output", clean);
    expect((await cli("mark", clean, "--fix", "--output", output)).out).toContain("没有可以自动修改的内容");
  });

  it("needs a new file's name", async () => {
    expect((await cli("mark", SAMPLE)).error).toContain("--output");
    expect((await cli("mark", SAMPLE, "--output", SAMPLE, "--force")).error).toContain("不能是输入文件本身");
  });
});

describe("generate", () => {
  it.each([[[]], [["--values-only"]]])(
    "lays the eleven tables out anew %j, and checking them finds what the source has",
    async (options) => {
      const output = join(folder, `tables${options.length}.xlsx`);
      const made = await cli("generate", SAMPLE, "--output", output, ...options);
      expect(made.status).toBe(0);
      expect(made.out).toContain("已生成 11 张表");
      const rules = async (file: string) =>
        JSON.parse((await cli("check", file, "--format", "json")).out).findings.map(
          (finding: { id: string }) => finding.id,
        );
      expect(await rules(output)).toEqual(await rules(SAMPLE));
    },
  );

  it("keeps an error of the source, so that the next check still finds it", async () => {
    const wrong = join(folder, "wrong-total.xlsx");
    writeFileSync(wrong, editedSample([{ sheet: "表3", address: "E15", value: 537.53 }]));
    const output = join(folder, "wrong-tables.xlsx");
    expect((await cli("generate", wrong, "--output", output)).status).toBe(1);
    const report = JSON.parse((await cli("check", output, "--format", "json")).out);
    expect(report.suspects[0]).toMatchObject({ sheet: "表3", value: "537.53", suggested: "537.43" });
  });
});
