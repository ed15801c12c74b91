import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { NODE_TOOLS } from "../../src/cli/node-tools";
import { readTextFile } from "../../src/files/text-file";
import { temporaryFolder } from "../support/cli";
import { docxOf, p } from "../support/docx-files";
import { pdfOf } from "../support/pdf-files";

const folder = temporaryFolder();

function written(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function texts(name: string, bytes: Uint8Array | string): Promise<string[]> {
  const { document } = await readTextFile(NODE_TOOLS, written(name, bytes));
  return document.paragraphs.map(({ raw }) => raw);
}

describe("a text from a file", () => {
  it("is read by what it holds, whatever its name says", async () => {
    expect(await texts("甲.txt", "收入预算\n支出预算")).toEqual(["收入预算", "支出预算"]);
    expect(await texts("乙.txt", docxOf(p("收入预算")))).toEqual(["收入预算"]);
  });

  it("is told as a file's failure where it cannot be read", async () => {
    await expect(texts("丙.docx", "")).rejects.toMatchObject({ name: "FileError", code: "empty-file" });
    await expect(readTextFile(NODE_TOOLS, join(folder, "没有.docx"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("the text of a PDF", () => {
  const page = [
    ["增加89.67万元。", 80, 680],
    ["收⼊预算537.43万元，⽐上年", 80, 700],
  ] as const;

  it("is read line by line from the top of each page, its characters as they are", async () => {
    const { document } = await readTextFile(NODE_TOOLS, written("甲.pdf", pdfOf([page, [["第二页", 80, 700]]])));
    expect(document.source).toBe("pdf");
    expect(document.paragraphs.map(({ raw, place }) => [raw, place])).toEqual([
      ["收⼊预算537.43万元，⽐上年", { kind: "pdf", page: 0, line: 0 }],
      ["增加89.67万元。", { kind: "pdf", page: 0, line: 1 }],
      ["第二页", { kind: "pdf", page: 1, line: 0 }],
    ]);
  });

  it("is refused where there is none, where its characters are not named, and where the file is damaged", async () => {
    await expect(texts("空.pdf", pdfOf([[]]))).rejects.toMatchObject({ code: "no-text" });
    await expect(texts("乱.pdf", pdfOf([page], { unnamed: true }))).rejects.toMatchObject({ code: "no-text" });
    await expect(texts("坏.pdf", pdfOf([page]).slice(0, 300))).rejects.toMatchObject({ code: "damaged" });
    await expect(texts("假.pdf", "%PDF-1.7\n乱写的内容")).rejects.toMatchObject({ code: "damaged" });
  });
});
