import fc from "fast-check";
import type { DocxMark } from "../../src/docx-marks/mark";
import { markDocx } from "../../src/docx-marks/mark-docx";
import { schemaComplaints } from "../document/word-schema";
import {
  STRICT,
  TRANSITIONAL,
  commentedFile,
  documentXml,
  opened,
  paragraph,
  partsOf,
  piecesOf,
  textAfter,
  wordFile,
} from "./word-file";

const AUTHOR = { name: "预算公开助手", initials: "预", date: "2024-03-01T08:00:00Z" };
const MAIN = "word/document.xml";

function commentOn(xml: string, text: string, comment = "错了。"): DocxMark {
  return { pieces: piecesOf(xml, text), comment: [comment] };
}

function changeOf(xml: string, before: string, after: string): DocxMark {
  return { ...commentOn(xml, before), changes: [{ pieces: piecesOf(xml, before), text: after }] };
}

function marked(xml: string, marks: readonly DocxMark[], file = wordFile(xml)) {
  const result = markDocx(opened(file), MAIN, marks, AUTHOR);
  return { ...result, parts: partsOf(result.bytes) };
}

const XML = documentXml(`<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>收入预算447.76万元，比上年增加</w:t></w:r></w:p>`);

describe("a comment in a Word file", () => {
  it("stands around the characters that it is about, in a part of its own", () => {
    const { parts, comments } = marked(XML, [commentOn(XML, "447.76", "应为 448.76。")]);
    const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    expect(parts[MAIN]).toBe(
      documentXml(
        `<w:p>${bold("收入预算")}<w:commentRangeStart w:id="0"/>${bold("447.76")}<w:commentRangeEnd w:id="0"/>` +
          `<w:r><w:commentReference w:id="0"/></w:r>${bold("万元，比上年增加")}</w:p>`,
      ),
    );
    expect(comments).toBe(1);
    expect(parts["word/comments.xml"]).toContain('w:author="预算公开助手" w:date="2024-03-01T08:00:00Z"');
    expect(parts["word/comments.xml"]).toContain("应为 448.76。");
    expect(parts["word/_rels/document.xml.rels"]).toContain('Target="comments.xml"');
    expect(parts["[Content_Types].xml"]).toContain('PartName="/word/comments.xml"');
  });

  it("is valid against the standard's schema, as is the document around it", async () => {
    const { parts } = marked(XML, [commentOn(XML, "447.76"), changeOf(XML, "增加", "减少")]);
    for (const name of [MAIN, "word/comments.xml"])
      expect([name, await schemaComplaints("part.xml", parts[name]!)]).toEqual([name, []]);
  });

  it("leaves every other part as it was, packed as it was", () => {
    const file = wordFile(XML, { "word/styles.xml": "<w:styles/>", "docProps/core.xml": "<core/>" });
    const before = opened(file);
    const after = opened(marked(XML, [commentOn(XML, "447.76")], file).bytes);
    for (const name of ["word/styles.xml", "docProps/core.xml", "_rels/.rels"]) {
      expect(after.part(name)).toEqual(before.part(name));
      expect(after.entry(name)).toMatchObject({ crc: before.entry(name)!.crc, time: before.entry(name)!.time });
    }
  });

  it("takes a number that no comment and no change has, behind the comments that are there", () => {
    const comment = `<w:comment w:id="0" w:author="甲"><w:p/></w:comment>`;
    const xml = documentXml(
      `<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/><w:commentRangeStart w:id="0"/>` +
        `<w:r><w:t>共12万元</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    );
    const file = commentedFile(xml, `<w:comments xmlns:w="${TRANSITIONAL}">${comment}</w:comments>`);
    const { parts } = marked(xml, [commentOn(xml, "12")], file);
    expect(parts["word/comments.xml"]).toContain(`${comment}<w:comment w:id="2"`);
    expect(parts[MAIN]).toContain('<w:commentRangeStart w:id="2"/>');
    expect(Object.keys(parts)).toHaveLength(5);
  });

  it("is put into a part of comments that has none and whose prefix is another", () => {
    const file = commentedFile(XML, `<x:comments xmlns:x="${TRANSITIONAL}"/>`);
    const { parts } = marked(XML, [commentOn(XML, "447.76")], file);
    expect(parts["word/comments.xml"]).toMatch(/^<x:comments [^>]*><x:comment x:id="0".*<\/x:comment><\/x:comments>$/);
  });

  it("stands in a strict file under its own names", () => {
    const xml = documentXml(paragraph("共12万元"), STRICT);
    const { parts } = marked(xml, [commentOn(xml, "12")]);
    expect(parts["word/comments.xml"]).toContain(`xmlns:w="${STRICT}"`);
    expect(parts["word/_rels/document.xml.rels"]).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    );
  });

  it.each([
    ["another prefix", "x:", `xmlns:x="${TRANSITIONAL}"`, '<x:commentRangeStart x:id="0"/>'],
    ["no prefix", "", `xmlns="${TRANSITIONAL}"`, `<commentRangeStart xmlns:bd="${TRANSITIONAL}" bd:id="0"/>`],
    [
      "no prefix for elements, one for attributes",
      "",
      `xmlns="${TRANSITIONAL}" xmlns:w="${TRANSITIONAL}"`,
      '<commentRangeStart w:id="0"/>',
    ],
  ])("is named as the document names its elements: %s", async (_, prefix, declared, expected) => {
    const xml = `<${prefix}document ${declared}>${documentXml(paragraph("共12万元"))
      .replace(/^<w:document[^>]*>/, "")
      .replace(/(<\/?)w:/g, `$1${prefix}`)}`;
    const { parts } = marked(xml, [changeOf(xml, "12", "13")]);
    expect(parts[MAIN]).toContain(expected);
    expect(await schemaComplaints("document.xml", parts[MAIN]!)).toEqual([]);
  });

  it("about a text box stands at the run that carries the box, as Word has no comments in one", () => {
    const box = `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${paragraph("框内9万元")}</w:txbxContent></v:textbox></w:pict>`;
    const xml = documentXml(`<w:p><w:r>${box}</w:r></w:p>`);
    const { parts, refused } = marked(xml, [changeOf(xml, "9", "8")]);
    expect(parts[MAIN]).toContain(`<w:p><w:commentRangeStart w:id="0"/><w:r>${box}</w:r><w:commentRangeEnd w:id="0"/>`);
    expect(refused).toEqual([{ mark: 0, why: "text-box" }]);
  });

  it("that has no place in the document is told, and nothing is written for it", () => {
    const { bytes, unplaced, comments } = marked(XML, [{ pieces: [], comment: ["缺第三部分。"] }]);
    expect([unplaced, comments]).toEqual([[0], 0]);
    expect(partsOf(bytes)).toEqual(partsOf(wordFile(XML)));
  });

  it("writes what looks like markup as text", () => {
    const { parts } = marked(XML, [commentOn(XML, "447.76", '<w:p/>&"')]);
    expect(parts["word/comments.xml"]).toContain("&lt;w:p/&gt;&amp;&quot;");
  });
});

describe("a change in a Word file", () => {
  it("is tracked: refused it leaves the old text, accepted the new one, in the old one's format", () => {
    const { parts, changed } = marked(XML, [changeOf(XML, "447.76", "448.76")]);
    expect(changed).toBe(1);
    expect(textAfter(parts[MAIN]!, true)).toBe("收入预算448.76万元，比上年增加");
    expect(textAfter(parts[MAIN]!, false)).toBe("收入预算447.76万元，比上年增加");
    expect(parts[MAIN]).toContain(
      '<w:ins w:id="1" w:author="预算公开助手" w:date="2024-03-01T08:00:00Z"><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">448.76</w:t></w:r></w:ins>',
    );
  });

  it("over several runs takes the format of the first", () => {
    const xml = documentXml(
      '<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>44</w:t></w:r><w:hyperlink w:anchor="a"><w:r><w:t>7.7</w:t></w:r></w:hyperlink><w:r><w:t>6万元</w:t></w:r></w:p>',
    );
    const { parts } = marked(xml, [changeOf(xml, "447.76", "448")]);
    expect(textAfter(parts[MAIN]!, true)).toBe("448万元");
    expect(textAfter(parts[MAIN]!, false)).toBe("447.76万元");
    expect(parts[MAIN]).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">448</w:t></w:r></w:ins>');
  });

  it.each([
    ["revision", '<w:ins w:id="4" w:author="乙"><w:r><w:t>12</w:t></w:r></w:ins>'],
    ["field", '<w:fldSimple w:instr="REF a"><w:r><w:t>12</w:t></w:r></w:fldSimple>'],
    [
      "field",
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ],
  ])("is not made within a %s: the comment alone is", async (why, runs) => {
    const xml = documentXml(`<w:p>${runs}</w:p>`);
    const { parts, refused, changed } = marked(xml, [changeOf(xml, "12", "13")]);
    expect([refused, changed]).toEqual([[{ mark: 0, why }], 0]);
    expect(parts[MAIN]).toContain("<w:commentReference");
    expect(await schemaComplaints("document.xml", parts[MAIN]!)).toEqual([]);
  });

  it("of characters that another change takes is not made", () => {
    const { refused, changed } = marked(XML, [changeOf(XML, "447.76", "448.76"), changeOf(XML, "76", "77")]);
    expect([refused, changed]).toEqual([[{ mark: 1, why: "overlap" }], 1]);
  });

  it("whose second part cannot be made is not made at all", () => {
    const changes = [
      { pieces: piecesOf(XML, "447.76"), text: "1" },
      { pieces: [], text: "2" },
    ];
    const { parts, refused } = marked(XML, [{ ...commentOn(XML, "447.76"), changes }]);
    expect(refused).toEqual([{ mark: 0, why: "no-place" }]);
    expect(parts[MAIN]).not.toContain("<w:ins");
  });
});

describe("any marks in any paragraph", () => {
  const pieces = fc.array(fc.string({ unit: fc.constantFrom(..."预算12.3&<\u{20000} "), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  });

  it("leave its text as it was where the changes are refused, and a valid document", () => {
    fc.assert(
      fc.property(
        pieces,
        fc.array(fc.tuple(fc.nat(24), fc.nat(6), fc.boolean()), { maxLength: 4 }),
        (texts, ranges) => {
          const escaped = texts.map((text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;"));
          const xml = documentXml(paragraph(...escaped));
          const leaves = [...xml.matchAll(/<w:t /g)].map(({ index }) => index);
          const marks = ranges.map(([start, length, changes]): DocxMark => {
            let passed = 0;
            const own = texts.flatMap((text, index) => {
              const [from, to] = [Math.max(0, start - passed), Math.min(text.length, start + length - passed)];
              passed += text.length;
              return from < to ? [{ at: leaves[index]!, from, to }] : [];
            });
            return { pieces: own, comment: ["看这里"], ...(changes && { changes: [{ pieces: own, text: "新" }] }) };
          });
          const { parts } = marked(xml, marks);
          expect(textAfter(parts[MAIN]!, false)).toBe(escaped.join(""));
          const ids = [...parts[MAIN]!.matchAll(/<w:(commentRangeStart|ins|del) w:id="(\d+)"/g)].map(([, , id]) => id);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });
});
