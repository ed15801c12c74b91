import { checkSnapshot } from "../../../../src/app/check/check-snapshot";
import { plannedDocument } from "../../../../src/app/generate/planned-document";
import { runsText } from "../../../../src/document/document-text";
import { writeDocx } from "../../../../src/document/docx/write-docx";
import { TEMPLATES } from "../../../../src/templates";
import { docxTables, readDocx } from "../../../../src/text/paragraphs";
import type { SheetSnapshot } from "../../../../src/workbook";
import { recognise } from "../../../../tools/shipped";
import { seedPlanned } from "../../../document/seed";
import { docxOf, p, tbl } from "../../../support/docx-files";
import { figuresSaid } from "../../../support/figures";
import { snapshotOfPlans } from "../../../support/planned-snapshot";

function sheetsOf(body: string): readonly SheetSnapshot[] {
  return docxTables(readDocx(docxOf(body), "x.docx")).snapshot.sheets;
}

function shown(sheet: SheetSnapshot): string[] {
  return sheet.cells.map(({ row, column, value, text }) => `${row},${column} ${text ?? JSON.stringify(value)}`);
}

describe("the document that this program writes, read again", () => {
  const planned = seedPlanned();
  const model = plannedDocument(planned)!;

  it("has all its tables with every figure, and no finding that the workbook has not", async () => {
    const text = readDocx(await writeDocx(model), "公开.docx");
    const { snapshot, paragraphAt } = docxTables(text);
    const disclosure = recognise(snapshot);
    const workbook = snapshotOfPlans(planned.plans);
    expect(disclosure.tables.map(({ id }) => id)).toEqual(recognise(workbook).tables.map(({ id }) => id));
    expect(figuresSaid(disclosure, "as zero")).toEqual(figuresSaid(recognise(workbook), "as zero"));
    const findings = (from: typeof snapshot) => [
      ...new Set(checkSnapshot(from, TEMPLATES).findings.map(({ rule }) => rule)),
    ];
    expect(findings(snapshot)).toEqual(findings(workbook));
    const [first] = disclosure.tables;
    const title = first!.title!;
    expect(text.document.paragraphs[paragraphAt(title.cell)!]!.raw).toBe(title.text);
  });

  it("has its text, of which nothing stands in a table, and all of whose figures do", async () => {
    const { document } = readDocx(await writeDocx(model), "公开.docx");
    const prose = document.paragraphs.flatMap(({ raw, inTable }) => (inTable ? [] : [raw]));
    const blocks = model.sections.flatMap((section) => section.blocks);
    const said = blocks.flatMap((block) => (block.kind === "paragraph" ? [runsText(block.runs)] : []));
    for (const line of said.filter((one) => one.includes("。"))) expect(prose).toContain(line);
    expect(prose.filter((raw) => /^[\d,]+\.\d\d$/.test(raw))).toEqual([]);
  });
});

describe("a table of a Word file as a sheet", () => {
  it("has the lines above it, amounts as numbers and codes as they are, and its note", () => {
    const [sheet] = sheetsOf(
      p("前文。") +
        p("表3") +
        p("单位支出总体情况表") +
        p("编制单位：甲\t单位：万元").replace("\t", "</w:t><w:tab/><w:t>") +
        tbl([
          ["科目", "合计"],
          ["03", "1,234.50"],
        ]) +
        p("备注：本表为空表。") +
        p("三、后文"),
    );
    expect(sheet!.name).toBe("单位支出总体情况表");
    expect(shown(sheet!)).toEqual([
      '0,0 "表3"',
      '1,0 "单位支出总体情况表"',
      '2,0 "编制单位：甲"',
      '2,1 "单位：万元"',
      '3,0 "科目"',
      '3,1 "合计"',
      '4,0 "03"',
      "4,1 1,234.50",
      '5,0 "备注：本表为空表。"',
    ]);
    expect(sheet!.cells.find(({ row, column }) => row === 4 && column === 1)!.value).toBe(1234.5);
  });

  it("has its merged cells as merges", () => {
    const cell = (properties: string, text: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const [sheet] = sheetsOf(
      `<w:tbl><w:tr>${cell('<w:vMerge w:val="restart"/>', "科目")}${cell('<w:gridSpan w:val="2"/>', "金额")}</w:tr>` +
        `<w:tr>${cell("<w:vMerge/>", "")}${cell("", "基本")}${cell("", "项目")}</w:tr></w:tbl>`,
    );
    expect(shown(sheet!)).toEqual(['0,0 "科目"', '0,1 "金额"', '1,1 "基本"', '1,2 "项目"']);
    expect(sheet!.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });

  it("goes on in the next one where only 续表 or nothing stands between them", () => {
    const sheets = sheetsOf(
      p("表1") +
        tbl([["甲", "1.00"]]) +
        p("") +
        tbl([["乙", "2.00"]]) +
        p("续表") +
        tbl([["丙", "3.00"]]) +
        p("表2") +
        tbl([["丁"]]),
    );
    expect(sheets.map((sheet) => [...new Set(sheet.cells.map(({ row }) => row))].length)).toEqual([4, 2]);
  });

  it("is found in a cell of another that only lays out the page", () => {
    const inner = p("单位收入总体情况表") + tbl([["合计", "5.00"]]);
    const sheets = sheetsOf(`<w:tbl><w:tr><w:tc>${p("正文。")}${inner}${p("")}</w:tc></w:tr></w:tbl>`);
    expect(sheets.map(({ name }) => name)).toEqual(["第1个表格", "单位收入总体情况表"]);
  });

  it("has a name of its own", () => {
    const one = p("单位收入总体情况表") + tbl([["合计"]]);
    expect(sheetsOf(one + one + one).map(({ name }) => name)).toEqual([
      "单位收入总体情况表",
      "单位收入总体情况表（2）",
      "单位收入总体情况表（3）",
    ]);
  });
});
