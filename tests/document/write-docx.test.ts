import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { planTables } from "../../src/app/generate/plan-tables";
import { plannedDocument } from "../../src/app/generate/planned-document";
import { type DocumentModel, documentText } from "../../src/document";
import { writeDocx } from "../../src/document/docx/write-docx";
import { TEMPLATES } from "../../src/templates";
import { readWorkbook } from "../../src/xlsx";
import { SAMPLE } from "../support/cli";
import { seedPlanned } from "./seed";
import { schemaComplaints } from "./word-schema";

const sample = plannedDocument(planTables(readWorkbook(readFileSync(SAMPLE)), TEMPLATES, { document: true }))!;

/** Every part that holds WordprocessingML. */
function wordParts(bytes: Uint8Array): [string, string][] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) =>
      /^word\/(document|styles|settings|fontTable|numbering|footnotes|endnotes|footer\d+)\.xml$/.test(name),
    )
    .map(([name, content]) => [name, strFromU8(content)]);
}

const withoutSpaces = (text: string) => text.replace(/\s+/g, "");

/** The document's text as mammoth reads it, without its contents. */
async function readBack(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return withoutSpaces(value);
}

function documentOf(text: string): DocumentModel {
  const blocks = [{ kind: "paragraph", role: "body", runs: [{ kind: "text", text }] }] as const;
  return { title: text, sections: [{ orientation: "portrait", pageNumbers: true, blocks }] };
}

describe("a disclosure as a .docx", () => {
  it("is valid against the standard's schema in every part", async () => {
    const parts = wordParts(await writeDocx(plannedDocument(seedPlanned())!));
    expect(parts.length).toBeGreaterThan(10);
    for (const [name, part] of parts) expect([name, await schemaComplaints(name, part)]).toEqual([name, []]);
  });

  it.each([
    ["tables alone", sample],
    ["all that a unit states", plannedDocument(seedPlanned())!],
  ])("says what the model says, as another reader reads it: %s", async (_, model) => {
    const text = await readBack(await writeDocx(model));
    const own = withoutSpaces(documentText(model).join(""));
    expect(text.replace(contentsOf(text), "")).toBe(own);
  });

  it("is the same to the byte each time", async () => {
    expect(Buffer.from(await writeDocx(sample)).equals(Buffer.from(await writeDocx(sample)))).toBe(true);
  });

  it("repeats the heading rows of every table, splits no row, and turns the pages of wide tables", async () => {
    const [, document] = wordParts(await writeDocx(sample)).find(([name]) => name === "word/document.xml")!;
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs)!;
    expect(tables).toHaveLength(11);
    for (const table of tables) {
      expect(table).toContain("<w:tblHeader/>");
      expect(table.match(/<w:cantSplit\/>/g)!.length).toBe(table.match(/<w:tr>/g)!.length);
    }
    expect(document.match(/w:orient="landscape"/g)).toHaveLength(
      sample.sections.filter(({ orientation }) => orientation === "landscape").length,
    );
  });

  it("lists every table with its page in the contents, which no office program is asked to renew", async () => {
    const [, document] = wordParts(await writeDocx(sample)).find(([name]) => name === "word/document.xml")!;
    const contents = document.slice(document.indexOf("<w:sdt>"), document.indexOf("</w:sdt>"));
    expect(contents).toContain("单位收支总体情况表");
    expect(contents).toContain("上年结转结余情况明细表");
    expect(contents).not.toContain('w:dirty="true"');
    const [, settings] = wordParts(await writeDocx(sample)).find(([name]) => name === "word/settings.xml")!;
    expect(settings).not.toMatch(/updateFields(?! w:val="false")/);
  });

  it("writes a user's text as text, whatever it holds, and leaves out what no file can hold", async () => {
    const text = `=SUM(A1)<w:slot0/>&amp;"'\u0001\u001b[31m\ud800尾`;
    const bytes = await writeDocx(documentOf(text));
    expect(await readBack(bytes)).toBe(`=SUM(A1)<w:slot0/>&amp;"'[31m尾`);
    for (const [name, part] of wordParts(bytes)) expect([name, await schemaComplaints(name, part)]).toEqual([name, []]);
  });

  it("opens in LibreOffice Writer, where there is one, a table a page", async () => {
    if (spawnSync("soffice", ["--version"]).error) {
      process.stderr.write("soffice is not installed: the document is not opened in LibreOffice Writer.\n");
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), "write-docx-"));
    try {
      writeFileSync(join(folder, "document.docx"), await writeDocx(sample));
      const words = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf"];
      execFileSync("soffice", [...words, "--outdir", folder, join(folder, "document.docx")], { stdio: "ignore" });
      expect(readFileSync(join(folder, "document.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** The lines of the contents within the text: from behind their title to where the first part begins. */
function contentsOf(text: string): string {
  const from = text.indexOf("目录") + 2;
  const heading = withoutSpaces("第一部分 2024年单位概况");
  return text.slice(from, text.indexOf(heading, text.indexOf(heading, from) + 1));
}
