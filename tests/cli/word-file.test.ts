import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBoth } from "../../src/cli/commands/word-file";

describe("two outputs of one command", () => {
  let folder: string;
  const output = (name: string, text: string) => ({ path: join(folder, name), content: Buffer.from(text) });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "word-file-"));
    mkdirSync(join(folder, "taken.xlsx"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("are both written", () => {
    writeBoth(output("a.docx", "文字"), output("a.xlsx", "表"), false);
    expect(readFileSync(join(folder, "a.docx"), "utf8")).toBe("文字");
    expect(readFileSync(join(folder, "a.xlsx"), "utf8")).toBe("表");
  });

  it("leave no Word file where the workbook cannot be written", () => {
    expect(() => writeBoth(output("a.docx", "新"), output("taken.xlsx", "表"), true)).toThrow();
    expect(existsSync(join(folder, "a.docx"))).toBe(false);
  });

  it("leave the Word file that was there as it was", () => {
    writeFileSync(join(folder, "a.docx"), "旧");
    expect(() => writeBoth(output("a.docx", "新"), output("taken.xlsx", "表"), true)).toThrow();
    expect(readFileSync(join(folder, "a.docx"), "utf8")).toBe("旧");
  });
});
