import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx";
import { SAMPLE, cli, temporaryFolder } from "../support/cli";
import { sampleWithoutRows } from "../support/edited-sample";

const folder = temporaryFolder();

async function fixed(name: string, parts: Record<string, Uint8Array>) {
  const input = join(folder, `${name}.xlsx`);
  const output = join(folder, `${name}-fixed.xlsx`);
  writeFileSync(input, zipSync(parts));
  const made = await cli("mark", input, "--fix", "--output", output);
  const check = async (file: string) => JSON.parse((await cli("check", file, "--format", "json")).out);
  return { ...made, before: await check(input), after: await check(output), output };
}

/** What the eleven sheets hold. */
function contents(file: string) {
  return readWorkbook(readFileSync(file))
    .sheets.slice(0, 11)
    .map(({ name, cells, merges }) => ({
      name,
      merges,
      cells: cells.map(({ row, column, value }) => [row, column, value]),
    }));
}

describe("mark --fix", () => {
  it("puts a missing 款 row in, lists it, and the check is clean", async () => {
    const { out, status, before, after, output } = await fixed("section", sampleWithoutRows("表3!7"));
    expect(before.summary.errors).toBe(1);
    expect(out).toContain(
      "\n  在 表3 第 7 行插入“20103 政府办公厅（室）及相关机构事务”，合计 466.14、基本支出 316.47、项目支出 149.67\n",
    );
    expect([status, after.summary.errors]).toEqual([0, 0]);
    const clean = join(folder, "sample-fixed.xlsx");
    await cli("mark", SAMPLE, "--fix", "--output", clean);
    expect(contents(output)).toEqual(contents(clean));
  });

  it("puts the 类 row in as well, once its 款 is there, and rows of several tables", async () => {
    const { out, after } = await fixed("several", sampleWithoutRows("表3!6", "表3!7", "表6!14", "表2!8"));
    expect(out).toContain("“20103 政府办公厅（室）及相关机构事务”");
    expect(out).toContain("“201 一般公共服务支出”");
    expect(out).toContain("“302 商品和服务支出”");
    expect(after.summary.errors).toBe(0);
  });

  it("leaves the table as it is where the file has what cannot be moved, and says why", async () => {
    const parts = sampleWithoutRows("表3!7");
    const relationship =
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable" Target="../pivotTables/pivotTable1.xml"/>';
    parts["xl/worksheets/_rels/sheet3.xml.rels"] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship}</Relationships>`,
    );
    parts["xl/pivotTables/pivotTable1.xml"] = strToU8("<pivotTableDefinition/>");
    const { out, error, status, after } = await fixed("pivot", parts);
    expect(error).toContain("工作表“表3”上有数据透视表，不能在文件中插入行");
    expect(out).toContain("把 表4 234·科目名称 D35");
    expect([status, after.summary.errors]).toEqual([1, 1]);
  });
});
