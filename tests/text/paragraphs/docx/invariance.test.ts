import fc from "fast-check";
import { placeInXml, readDocx } from "../../../../src/text/paragraphs";
import { decodeText } from "../../../../src/xml";
import { docxOf, p, r, tbl } from "../../../support/docx-files";

/** Sentences as disclosures have them, with what XML must escape and what is two units long. */
const sentence = fc
  .array(fc.constantFrom("收入预算", "537.43", "万元，", "比上年", "增长20.03%。", "<", "&", "“三公”", "𠮷", "　"), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) => pieces.join(""));

/** What Word puts between two runs, or around one, without changing what is read. */
const NOTHING = [
  "",
  '<w:bookmarkStart w:id="1" w:name="a"/>',
  '<w:proofErr w:type="spellStart"/>',
  '<w:del w:id="9"><w:r><w:delText>12.34</w:delText></w:r></w:del>',
  "<w:r><w:lastRenderedPageBreak/><w:softHyphen/></w:r>",
  "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>",
] as const;
const WRAPS = [
  (run: string) => run,
  (run: string) => `<w:ins w:id="2">${run}</w:ins>`,
  (run: string) => `<w:hyperlink>${run}</w:hyperlink>`,
  (run: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
  (run: string) => `<w:smartTag><w:smartTagPr/>${run}</w:smartTag>`,
] as const;

const paragraphXml = fc.tuple(sentence, fc.infiniteStream(fc.nat())).map(([text, choices]) => {
  const next = (count: number) => choices.next().value! % count;
  const runs = [...text].map((character) => NOTHING[next(NOTHING.length)]! + WRAPS[next(WRAPS.length)]!(r(character)));
  return { text, xml: `<w:p>${runs.join("")}</w:p>` };
});

describe("the text of a Word file", () => {
  it("is the same wherever its runs are split and whatever stands between and around them", () => {
    fc.assert(
      fc.property(fc.array(paragraphXml, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const { document } = readDocx(docxOf(paragraphs.map(({ xml }) => xml).join("")), "x");
        expect(document.paragraphs.map(({ raw }) => raw)).toEqual(paragraphs.map(({ text }) => text));
      }),
    );
  });

  it("is the same under automatic numbers, in cells for its layout, and with marks between paragraphs that are gone", () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (texts) => {
        const raws = (body: string) =>
          readDocx(docxOf(body, { numbering }), "x").document.paragraphs.map(({ raw }) => raw);
        expect(raws(texts.map((text) => p(text, listed)).join(""))).toEqual(texts);
        expect(raws(tbl(texts.map((text) => [text])))).toEqual(texts);
        expect(raws(texts.map((text) => p(text, gone)).join("") + p("终"))).toEqual([`${texts.join("")}终`]);
      }),
    );
  });

  it("is found again in the file, character by character", () => {
    fc.assert(
      fc.property(paragraphXml, ({ text, xml }) => {
        const { runs, parts } = readDocx(docxOf(xml), "x");
        const whole = parts.document.xml;
        const found = runs.map((run) =>
          decodeText(whole.slice(placeInXml(whole, run, run.start), placeInXml(whole, run, run.end))),
        );
        expect(found.join("")).toBe(text);
        expect(runs.every(({ run, content }) => run.from < content.from && content.to < run.to)).toBe(true);
      }),
    );
  });
});
