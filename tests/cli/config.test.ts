import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CONFIG_NAMESPACE, configXml } from "../../src/app/config/config-xml";
import { writeCustomXml } from "../../src/xlsx";
import { SAMPLE, cli, temporaryFolder } from "../support/cli";

const folder = temporaryFolder();

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("check --config", () => {
  it("checks under the settings, and its JSON tells them", async () => {
    const config = fileOf("off.json", { rules: { "code/name": "off", "code/name-across": "error" } });
    const { status, out } = await cli("check", SAMPLE, "--config", config, "--format", "json");
    const report = JSON.parse(out);
    expect(status).toBe(1);
    const told = report.findings.map(({ rule, severity }: { rule: string; severity: string }) => [rule, severity]);
    expect(new Set(told)).toEqual(
      new Set([
        ["code/name-across", "error"],
        ["code/basic-or-project", "warning"],
      ]),
    );
    expect(report.config).toMatchObject({
      sources: ["file"],
      off: [{ rule: "code/name" }],
      severities: [{ rule: "code/name-across", severity: "error", usual: "warning" }],
    });
  });

  it("says in words which rules were not put", async () => {
    const config = fileOf("off.json", { rules: { "code/name": "off" } });
    const { out } = await cli("check", SAMPLE, "--config", config);
    expect(out.match(/已停用 1 条规则：.*（code\/name）。/g)).toHaveLength(1);
  });

  it("counts before what the workbook keeps", async () => {
    const kept = join(folder, "kept.xlsx");
    const own = configXml({ rules: { "code/name": "off", "code/name-across": "off" } });
    writeFileSync(kept, writeCustomXml(readFileSync(SAMPLE), CONFIG_NAMESPACE, own));
    const config = fileOf("on.json", { rules: { "code/name": "warning" } });
    const { out } = await cli("check", kept, "--config", config, "--format", "json");
    expect(JSON.parse(out).config).toMatchObject({
      sources: ["file", "workbook"],
      off: [{ rule: "code/name-across" }],
    });
  });

  it("takes the list of codes that the file names, beside the file", async () => {
    const config = fileOf("codes.json", { codes: "没有.xlsx" });
    const { status, error } = await cli("check", SAMPLE, "--config", config);
    expect(status).toBe(2);
    expect(error).toContain(`${join(folder, "没有.xlsx")}：无法读取：文件或文件夹不存在。`);
  });

  it.each([
    ['{ "rules": { "form/ordr": "off" } }', "“rules.form/ordr”没有这条规则，编号见命令 rules。"],
    ['{ "ruels": {} }', "“ruels”没有这一项设置"],
    ["{", "内容不是 JSON"],
  ])("refuses %s, naming the key", async (content, told) => {
    const { status, error } = await cli("check", SAMPLE, "--config", fileOf("bad.json", content));
    expect(status).toBe(2);
    expect(error).toContain(told);
  });

  it("refuses a file that is not there, or no text", async () => {
    expect((await cli("check", SAMPLE, "--config", join(folder, "none.json"))).error).toContain("文件或文件夹不存在");
    expect((await cli("check", SAMPLE, "--config", SAMPLE)).error).toContain("不是 UTF-8 编码的文本文件");
  });

  it("holds for a copy with marks, too", async () => {
    const config = fileOf("dates.json", { dates: { approved: "2024-02-01", published: "2024-02-20" } });
    const output = join(folder, "marked.xlsx");
    const { status } = await cli("mark", SAMPLE, "--output", output, "--config", config);
    expect(status).toBe(0);
  });

  it("gives the reviewer's form the days of approval and publishing", async () => {
    const config = fileOf("dates.json", { dates: { approved: "2024-02-01", published: "2024-02-20" } });
    const { out } = await cli("check", SAMPLE, "--config", config, "--format", "html");
    expect(out).toContain("批复后第 19 日公开");
  });
});
