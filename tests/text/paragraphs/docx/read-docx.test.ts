import { type DocxText, placeInXml, readDocx, runsWithin, TextError } from "../../../../src/text/paragraphs";
import { docxOf, type OtherParts, p, packed, r, tbl } from "../../../support/docx-files";

function read(body: string, others: OtherParts = {}): DocxText {
  return readDocx(docxOf(body, others), "公开.docx");
}

function texts(body: string, others: OtherParts = {}): string[] {
  return read(body, others).document.paragraphs.map(({ raw }) => raw);
}

describe("the paragraphs of a Word file", () => {
  it("are joined from their runs, wherever these are split", () => {
    expect(texts(p(["2024年收入预算447", ".7", "6万元。"]))).toEqual(["2024年收入预算447.76万元。"]);
  });

  it("keep blanks only where the file says so", () => {
    expect(texts('<w:p><w:r><w:t>12 </w:t></w:r><w:r><w:t xml:space="preserve"> 34</w:t></w:r></w:p>')).toEqual([
      "12 34",
    ]);
  });

  it("have tabs, line breaks and hyphens as characters", () => {
    const runs =
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:sym w:char="2211"/></w:r>';
    expect(texts(`<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${runs}</w:p>`)).toEqual(["甲\t乙\n丙-∑"]);
  });

  it("are numbered in the order in which they stand, those of tables with them", () => {
    const { document } = read(p("一") + tbl([["二", "三"]]) + p("四"));
    expect(document.paragraphs.map(({ raw, place }) => [raw, place])).toEqual(
      ["一", "二", "三", "四"].map((raw, paragraph) => [raw, { kind: "docx", paragraph }]),
    );
  });

  it("include what was inserted and moved here, and leave out what was deleted and moved away, which is told", () => {
    const { document } = read(
      `<w:p>${r("收入")}<w:del w:id="1"><w:r><w:delText>447.76</w:delText></w:r></w:del><w:ins w:id="2">${r("537.43")}</w:ins>` +
        `<w:moveFrom w:id="3">${r("去")}</w:moveFrom><w:moveTo w:id="4">${r("来")}</w:moveTo></w:p>`,
    );
    expect(document.paragraphs.map(({ raw }) => raw)).toEqual(["收入537.43来"]);
    expect(document.leftOut).toEqual(["deleted-revision", "moved-revision"]);
  });

  it("go on in the next one where the mark between them is deleted", () => {
    const marked = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const { document, runs } = read(
      p("收入预算", marked) + p("537.43万元，", marked) + p("增加89.67万元。") + p("支出"),
    );
    expect(document.paragraphs.map(({ raw }) => raw)).toEqual(["收入预算537.43万元，增加89.67万元。", "支出"]);
    expect(runs.map(({ paragraph, start, end }) => [paragraph, start, end])).toEqual([
      [0, 0, 4],
      [0, 4, 13],
      [0, 13, 23],
      [1, 0, 2],
    ]);
  });

  it("do not go on over a table, or out of a cell", () => {
    const marked = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const cell = `<w:tbl><w:tr><w:tc>${p("乙", marked)}</w:tc><w:tc>${p("丙")}</w:tc></w:tr></w:tbl>`;
    expect(texts(p("甲", marked) + cell + p("丁"))).toEqual(["甲", "乙", "丙", "丁"]);
  });

  it("leave out a row of a table that was deleted", () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p("旧")}</w:tc></w:tr>`;
    const { document } = read(`<w:tbl>${deleted}<w:tr><w:tc>${p("新")}</w:tc></w:tr></w:tbl>`);
    expect(document.paragraphs.map(({ raw }) => raw)).toEqual(["新"]);
    expect(document.leftOut).toEqual(["deleted-revision"]);
  });

  it("leave out what is hidden, by itself or by a style", () => {
    const styles =
      '<w:style w:styleId="a"><w:name w:val="Base"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="b"><w:name w:val="Note"/><w:basedOn w:val="a"/></w:style>';
    const hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>";
    const shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>现</w:t></w:r>';
    const byStyle = '<w:r><w:rPr><w:rStyle w:val="b"/></w:rPr><w:t>藏</w:t></w:r>';
    const { document } = read(`<w:p>${hidden}${shown}${byStyle}</w:p>${p("藏", '<w:pStyle w:val="b"/>')}`, { styles });
    expect(document.paragraphs.map(({ raw }) => raw)).toEqual(["现", ""]);
    expect(document.leftOut).toEqual(["hidden"]);
  });

  it("are as they are now, whatever they were before a change of their format", () => {
    const run =
      '<w:r><w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>现</w:t></w:r>';
    const was = '<w:pPrChange w:id="2"><w:pPr><w:pStyle w:val="x"/></w:pPr></w:pPrChange>';
    expect(texts(`<w:p><w:pPr>${was}</w:pPr>${run}</w:p>`)).toEqual(["现"]);
  });

  it("have the results of fields, never their instructions", () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = "<w:r><w:instrText> = SUM(ABOVE) </w:instrText></w:r>";
    const inner = `${field("begin")}<w:r><w:instrText>DATE</w:instrText></w:r>${field("separate")}${r("里")}${field("end")}`;
    const whole = `${field("begin")}${instruction}${inner}${field("separate")}${r("537.43")}${field("end")}`;
    const simple = `<w:fldSimple w:instr="PAGE">${r("3")}</w:fldSimple>`;
    expect(texts(`<w:p>${r("收入")}${whole}${r("万元")}${simple}</w:p>`)).toEqual(["收入537.43万元3"]);
  });

  it("are not lost behind a field that never ends", () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>';
    expect(texts(`<w:p>${begin}</w:p>${p("一、收支")}`)).toEqual(["", "一、收支"]);
  });

  it("of a text box stand behind the one that it is fixed to, and once", () => {
    const box = `<w:txbxContent>${p("框里")}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(texts(`<w:p>${r("前")}<w:r>${both}</w:r>${r("后")}</w:p>`)).toEqual(["前后", "框里"]);
    const old = `<w:p><w:r><w:pict><v:textbox>${box}</v:textbox></w:pict></w:r></w:p>`;
    expect(texts(old)).toEqual(["", "框里"]);
  });

  it("are followed by the footnotes, without the lines between them", () => {
    const footnotes = `<w:footnote w:type="separator">${p("线")}</w:footnote><w:footnote w:id="1">${p("注一")}</w:footnote>`;
    const { document, runs } = read(p("正文"), { footnotes });
    expect(document.paragraphs.map(({ raw }) => raw)).toEqual(["正文", "注一"]);
    expect(runs.map(({ part }) => part)).toEqual(["word/document.xml", "word/footnotes.xml"]);
  });

  it("keep a formula's text and content controls, but not how characters are read", () => {
    const control = `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${r("控件")}</w:sdtContent></w:sdt>`;
    const formula = "<m:oMath><m:r><m:t>1/2</m:t></m:r></m:oMath>";
    const ruby = `<w:r><w:ruby><w:rt>${r("yuan")}</w:rt><w:rubyBase>${r("元")}</w:rubyBase></w:ruby></w:r>`;
    expect(texts(`<w:p>${control}${formula}${ruby}</w:p>`)).toEqual(["控件1/2元"]);
  });

  it("carry the name of their style and their automatic number, which is no part of the text", () => {
    const styles =
      '<w:style w:styleId="2"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>' +
      '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const heading = '<w:pStyle w:val="2"/>';
    const item = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>';
    const { document } = read(p("收支", heading) + p("甲", item) + p("乙", item) + p("支出", heading) + p("丙", item), {
      styles,
      numbering,
    });
    expect(document.paragraphs.map(({ raw, style, list }) => [raw, style, list?.level, list?.text])).toEqual([
      ["收支", "heading 1", 0, "一、"],
      ["甲", undefined, 1, "一.1"],
      ["乙", undefined, 1, "一.2"],
      ["支出", "heading 1", 0, "二、"],
      ["丙", undefined, 1, "二.1"],
    ]);
  });
});

describe("paragraphs in tables", () => {
  const inTable = (body: string) =>
    read(body)
      .document.paragraphs.filter((one) => one.inTable)
      .map(({ raw }) => raw);

  it("are figures where a row has four amounts or more", () => {
    const rows = [
      ["科目", "合计", "基本", "项目", "备注"],
      ["201", "376.47", "346.71", "29.76", "—"],
    ];
    expect(inTable(p("表3") + tbl(rows))).toEqual(rows.flat());
  });

  it("are figures in a narrow table without prose", () => {
    expect(inTable(tbl([["收入总计", "537.43", "支出总计", "537.43"]]))).toHaveLength(4);
  });

  it("are targets where the headings say so, sentences among them", () => {
    const rows = [
      ["一级指标", "二级指标", "指标值"],
      ["产出", "数量", "目标：按时完成全部工作，完成率100%。群众满意。"],
    ];
    expect(inTable(tbl(rows))).toEqual(rows.flat());
  });

  it("are prose where the table only lays it out, whatever tables it holds", () => {
    const sentence = "2024年收入预算537.43万元，其中：一般公共预算537.43万元，比上年增加89.67万元，增长20.03%。";
    const inner = tbl([["1.00", "2.00", "3.00", "4.00"]]);
    const outer = `<w:tbl><w:tr><w:tc>${p(sentence)}${inner}${p(sentence)}</w:tc></w:tr></w:tbl>`;
    expect(inTable(outer)).toEqual(["1.00", "2.00", "3.00", "4.00"]);
    expect(inTable(tbl([["收支总预算", "537.43", "万元"]]))).toEqual([]);
  });
});

describe("where characters stand in the file", () => {
  it("is told for each run, its properties and its text", () => {
    const { runs, parts } = read(
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>收入</w:t><w:tab/></w:r><w:r><w:t>537</w:t></w:r></w:p>",
    );
    const { xml } = parts.document;
    const cut = ({ from, to }: { from: number; to: number }) => xml.slice(from, to);
    expect(runs.map((run) => [cut(run.content), cut(run.element), run.divisible])).toEqual([
      ["收入", "<w:t>收入</w:t>", true],
      ["<w:tab/>", "<w:tab/>", false],
      ["537", "<w:t>537</w:t>", true],
    ]);
    expect(cut(runs[1]!.run)).toBe("<w:r><w:rPr><w:b/></w:rPr><w:t>收入</w:t><w:tab/></w:r>");
    expect(runs[1]!.properties && cut(runs[1]!.properties)).toBe("<w:rPr><w:b/></w:rPr>");
    expect(runsWithin(runs, { paragraph: 0, start: 2, end: 4 })).toEqual(runs.slice(1));
  });

  it("counts an entity as the characters that it is", () => {
    const { runs, parts, document } = read("<w:p><w:r><w:t>a&amp;&#x20BB7;&#20803;b</w:t></w:r></w:p>");
    const { xml } = parts.document;
    expect(document.paragraphs[0]!.raw).toBe("a&\u{20BB7}元b");
    const from = runs[0]!.content.from;
    expect([0, 1, 2, 4, 5, 6].map((at) => placeInXml(xml, runs[0]!, at) - from)).toEqual([0, 1, 6, 15, 23, 24]);
  });
});

describe("what is no Word file", () => {
  const code = (bytes: Uint8Array): string => {
    try {
      readDocx(bytes, "x");
    } catch (error) {
      if (error instanceof TextError) return error.code;
      throw error;
    }
    return "read";
  };

  it("is refused with what it is", () => {
    const encoder = new TextEncoder();
    expect(code(new Uint8Array())).toBe("empty-file");
    expect(code(encoder.encode("%PDF-1.7"))).toBe("not-a-document");
    expect(code(encoder.encode("PK"))).toBe("truncated");
    expect(code(docxOf(p("甲")).slice(0, 300))).toBe("truncated");
    expect(code(packed({ "a.txt": "x" }))).toBe("not-a-document");
    expect(code(docxOf("<w:p><w:r>"))).toBe("damaged");
  });

  it("is refused where its checksum differs", () => {
    const bytes = docxOf(p("甲".repeat(50)));
    const at = Buffer.from(bytes).indexOf("word/document.xml") + "word/document.xml".length + 20;
    bytes[at] = bytes[at]! ^ 0xff;
    expect(code(bytes)).toBe("damaged");
  });

  it("is refused where its tables stand in each other too deep, or one paragraph has no end", () => {
    const deep = "<w:tbl><w:tr><w:tc>".repeat(10_000) + p("底") + "</w:tc></w:tr></w:tbl>".repeat(10_000);
    expect(code(docxOf(deep))).toBe("too-large");
    expect(code(docxOf(p("字".repeat(1_000_000))))).toBe("too-large");
  });

  it("is refused where it unpacks to far more than it holds", () => {
    expect(code(docxOf(" ".repeat(17 * 1024 * 1024)))).toBe("too-large");
  });
});
