import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/xlsx";
import { cli, temporaryFolder } from "../support/cli";

const folder = temporaryFolder();

describe("template", () => {
  it("makes a workbook from which the tables are generated as it is", async () => {
    const file = join(folder, "template.xlsx");
    const { status, out } = await cli("template", "--output", file);
    expect([status, out]).toEqual([0, `已新建填报模板（11 张工作表）：${file}\n`]);
    expect(readWorkbook(readFileSync(file)).sheets.map(({ name }) => name)).toContain("支出明细");
    expect((await cli("generate", file, "--output", join(folder, "tables.xlsx"))).status).toBe(0);
  });

  it("needs a new file's name, and takes no other", async () => {
    expect((await cli("template")).error).toContain("--output");
    expect((await cli("template", "x.xlsx", "--output", join(folder, "y.xlsx"))).error).toContain("不需要输入文件");
  });
});
