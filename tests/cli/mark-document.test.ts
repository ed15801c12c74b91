import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../src/text/paragraphs";
import { documentXml, paragraph, partsOf, wordFile } from "../docx-marks/word-file";
import { SAMPLE, cli, temporaryFolder } from "../support/cli";

const folder = temporaryFolder();

/** A text of two sections, of which the second says another total than 表3. */
const TEXT = [
  "第三部分　2024年单位预算情况说明",
  "一、关于单位2024年收支预算情况的总体说明",
  "2024年收支总预算537.43万元。",
  "三、关于单位2024年支出预算情况说明",
  "2024年支出预算536.43万元，其中：基本支出387.76万元，项目支出149.67万元。",
];

function written(name: string, texts: readonly string[] = TEXT): string {
  const file = join(folder, name);
  writeFileSync(file, wordFile(documentXml(texts.map((text) => paragraph(text)).join(""))));
  return file;
}

describe("mark of a Word file", () => {
  it("writes a copy with a comment where the text contradicts the tables, and tells how far the text was checked", async () => {
    const file = written("text.docx");
    const output = join(folder, "marked.docx");
    const { status, out } = await cli("mark", file, "--tables", SAMPLE, "--output", output);
    expect(status).toBe(1);
    expect(out).toContain("公开文字：数字 4 个，核对 4，未核对 0");
    const parts = partsOf(readFileSync(output));
    expect(parts["word/document.xml"]).toMatch(/<w:commentRangeStart [^>]*\/><w:r><w:t [^>]*>536\.43</);
    expect(parts["word/comments.xml"]).toContain("“536.43”→“537.43”");
    expect(readDocx(readFileSync(output), "").document.paragraphs.map(({ raw }) => raw)).toEqual(TEXT);
  });

  it("mends with --fix as tracked changes; read again, the finding is gone", async () => {
    const [output, again] = [join(folder, "fixed.docx"), join(folder, "again.docx")];
    const { out } = await cli("mark", written("slip.docx"), "--tables", SAMPLE, "--output", output, "--fix");
    expect(out).toContain("修订 1 处");
    const text = readDocx(readFileSync(output), "").document.paragraphs.map(({ raw }) => raw);
    expect(text[4]).toContain("支出预算537.43万元");
    const second = await cli("mark", output, "--tables", SAMPLE, "--output", again);
    expect([second.status, second.out.includes("错误 0 条")]).toEqual([0, true]);
  });

  it("refuses what it is not made for, in a sentence, and writes nothing", async () => {
    const file = written("refused.docx");
    const output = join(folder, "refused-out.docx");
    const noTables = await cli("mark", file, "--output", output);
    expect([noTables.status, noTables.error]).toEqual([2, expect.stringContaining("mark 文档 --tables 工作簿")]);
    const exists = await cli("mark", file, "--tables", SAMPLE, "--output", written("there.docx"));
    expect([exists.status, exists.error]).toEqual([2, expect.stringContaining("文件已存在")]);
    const other = await cli("mark", file, "--tables", SAMPLE, "--output", join(folder, "out.xlsx"));
    expect([other.status, other.error]).toEqual([2, expect.stringContaining("应以 .docx 结尾")]);
    const workbook = await cli("mark", SAMPLE, "--tables", SAMPLE, "--output", join(folder, "out2.xlsx"));
    expect([workbook.status, workbook.error]).toEqual([2, expect.stringContaining("只用于标记 Word 文件")]);
    writeFileSync(join(folder, "broken.docx"), "PK\u0003\u0004 broken");
    const broken = await cli("mark", join(folder, "broken.docx"), "--tables", SAMPLE, "--output", output);
    expect([broken.status, broken.error]).toEqual([2, expect.stringContaining("文件不完整")]);
    expect(() => readFileSync(output)).toThrow();
  });
});
