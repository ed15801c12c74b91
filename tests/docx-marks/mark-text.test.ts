import { markText } from "../../src/docx-marks";
import type { ReportFinding } from "../../src/diagnose/report";
import { readDocx } from "../../src/text/paragraphs";
import { documentXml, paragraph, partsOf, textAfter, wordFile } from "./word-file";
import { TEXT_FINDING } from "../support/text-report";

const MAIN = "word/document.xml";
const NOW = "2024-03-01T08:00:00.123Z";

function findingAt(paragraphNumber: number, raw: string, before: string, after: string): ReportFinding {
  const start = raw.indexOf(before);
  const place = { paragraph: paragraphNumber, start, end: start + before.length };
  return {
    ...TEXT_FINDING,
    text: [{ ...TEXT_FINDING.text![0]!, ...place }],
    mending: { edits: [{ ...place, before, after }] },
  };
}

function markedCopy(bytes: Uint8Array, findings: readonly ReportFinding[], fix = false) {
  const marked = markText(readDocx(bytes, "公开.docx"), { findings }, { fix, now: NOW });
  return { ...marked, parts: partsOf(marked.bytes) };
}

const RAW = "一般公共预算410.60万元";
const FILE = wordFile(documentXml(paragraph("单位预算公开") + paragraph("一般公共预算", "410", ".60万元")));

describe("a Word file with the findings of its text", () => {
  it("has each where it stands, and says what is wrong, what to write instead, and where the tables say so", () => {
    const { parts, comments } = markedCopy(FILE, [findingAt(1, RAW, "410.60", "410.69")]);
    expect(comments).toBe(1);
    expect(parts[MAIN]).toMatch(/<w:commentRangeStart w:id="0"\/><w:r><w:t [^>]*>410<\/w:t>/);
    const lines = [...parts["word/comments.xml"]!.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(lines).toEqual([
      "错误：一般公共预算：文字写 410.60 万元，表2 为 410.69 万元。",
      "改为：“410.60”→“410.69”",
      "见：表2!D8（410.69）",
      `依据：${TEXT_FINDING.basis}`,
    ]);
  });

  it("has the mended number as a tracked change where that is asked for, and reads as mended", () => {
    const { parts, changed, bytes } = markedCopy(FILE, [findingAt(1, RAW, "410.60", "410.69")], true);
    expect(changed).toBe(1);
    expect(textAfter(parts[MAIN]!, false)).toContain("410.60");
    const again = readDocx(bytes, "公开.docx").document;
    expect(again.paragraphs.map(({ raw }) => raw)).toEqual(["单位预算公开", "一般公共预算410.69万元"]);
    expect(again.leftOut).toEqual(["deleted-revision"]);
    expect(parts["word/comments.xml"]).toContain('w:date="2024-03-01T08:00:00Z"');
  });

  it("has a finding without a place at its first words", () => {
    const missing: ReportFinding = { ...TEXT_FINDING, text: [], mending: undefined, message: "缺少收入预算情况说明。" };
    const { parts } = markedCopy(FILE, [missing]);
    expect(parts[MAIN]).toContain('<w:p><w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">单位预算公开');
  });

  it("tells what could not be changed, and why", () => {
    const field = '<w:p><w:fldSimple w:instr="REF a"><w:r><w:t>410.60</w:t></w:r></w:fldSimple></w:p>';
    const finding = findingAt(0, "410.60", "410.60", "410.69");
    const { unchanged, comments } = markedCopy(wordFile(documentXml(field)), [finding], true);
    expect([comments, unchanged]).toEqual([1, [{ finding, why: "field" }]]);
  });

  it("has a finding in a footnote at the note's reference", () => {
    const body = documentXml(
      `<w:p><w:r><w:t>收入</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>万元</w:t></w:r></w:p>`,
    );
    const bytes = wordFile(body, {
      "word/_rels/document.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
      "word/footnotes.xml": `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph("其中12万元")}</w:footnote></w:footnotes>`,
    });
    const { parts, unchanged } = markedCopy(bytes, [findingAt(1, "其中12万元", "12", "13")], true);
    expect(parts[MAIN]).toContain(
      '<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="0"/>',
    );
    expect(unchanged.map(({ why }) => why)).toEqual(["no-place"]);
  });
});
