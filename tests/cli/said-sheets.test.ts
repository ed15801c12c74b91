import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SHEET_TABLES_NAMESPACE, sheetTablesXml } from "../../src/app/sheet-tables/sheet-tables-xml";
import { topWords } from "../../src/app/sheet-tables/top-words";
import { readWorkbook, writeCustomXml } from "../../src/xlsx";
import { xinjiang } from "../../tools/shipped";
import { SAMPLE, cli, temporaryFolder } from "../support/cli";

const folder = temporaryFolder();

/** The real workbook without 表5's name, number and title, as a file; where it is said, it keeps that the sheet is 表5. */
function fileWithLostTable(
  name: string,
  said?: { readonly sheet: string; readonly table: string; readonly words?: readonly string[] },
): string {
  const parts = unzipSync(readFileSync(SAMPLE));
  const change = (part: string, from: string, to: string): void => {
    parts[part] = strToU8(strFromU8(parts[part]!).replaceAll(from, to));
  };
  change("xl/workbook.xml", 'name="表5"', 'name="Sheet5"');
  change("xl/sharedStrings.xml", ">一般公共预算支出情况表<", ">明细<");
  const file = join(folder, name);
  const bytes = zipSync(parts);
  const xml = said && sheetTablesXml([{ ...said, template: xinjiang.id }]);
  writeFileSync(file, xml === undefined ? bytes : writeCustomXml(bytes, SHEET_TABLES_NAMESPACE, xml));
  return file;
}

const lost = fileWithLostTable("lost.xlsx");
const said = fileWithLostTable("said.xlsx", { sheet: "Sheet5", table: "T5" });

describe("a workbook that keeps which table a sheet is", () => {
  it("is checked by it, and the report says so", async () => {
    expect((await cli("check", lost)).out).toContain("缺表5");
    const { status, out } = await cli("check", said);
    expect(status).toBe(0);
    expect(out).toContain("找到 11 张表\n  工作表“Sheet5”由您指定为表5《一般公共预算支出情况表》。\n");
    const { tables, saidSheets } = JSON.parse((await cli("check", said, "--format", "json")).out);
    expect(tables[4]).toMatchObject({ id: "T5", sheet: "Sheet5", state: "present" });
    expect(saidSheets).toMatchObject([{ sheet: "Sheet5", table: "T5", outcome: "read" }]);
    expect((await cli("check", said, "--format", "html")).out).toContain("工作表“Sheet5”由您指定为表5");
  });

  it("is marked, mended and laid out anew like any other", async () => {
    const [marked, made] = [join(folder, "marked.xlsx"), join(folder, "made.xlsx")];
    expect((await cli("mark", said, "--fix", "--output", marked)).status).toBe(0);
    expect((await cli("check", marked)).out).toContain("工作表“Sheet5”由您指定为表5");
    expect((await cli("generate", said, "--output", made)).status).toBe(0);
    expect(readWorkbook(readFileSync(made)).sheets.map(({ name }) => name)).toContain("表5");
  });

  it("is checked by it where the sheet was renamed since", async () => {
    const sheet = readWorkbook(readFileSync(lost)).sheets.find(({ name }) => name === "Sheet5")!;
    const file = fileWithLostTable("renamed.xlsx", { sheet: "旧名", table: "T5", words: topWords(sheet) });
    const { out } = await cli("check", file);
    expect(out).toContain("找到 11 张表\n  工作表“Sheet5”（原名“旧名”）由您指定为表5《一般公共预算支出情况表》。\n");
  });

  it("is told where the sheet is not in it any more", async () => {
    const { out } = await cli("check", fileWithLostTable("gone.xlsx", { sheet: "旧名", table: "T5" }));
    expect(out).toContain("您指定为表5的工作表“旧名”不在工作簿中");
  });
});
