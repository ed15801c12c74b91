import fc from "fast-check";
import { clearMarks, patchWorkbook, readWorkbook } from "../../src/xlsx";
import { type Mark, MARK_FORMULA, type MarkTone } from "../../src/workbook";
import { sheetPlan, text } from "../support/sheet-plans";
import { differingParts, handMade, partsOf, sampleFile, xmlOf } from "../support/xlsx-files";
import { everythingFile } from "../support/everything-file";

const OUR_RULE =
  /<(?:x:)?conditionalFormatting sqref="[^"]*"><(?:x:)?cfRule type="expression"[^>]*><(?:x:)?formula>LEN\(&quot;预算公开助手&quot;\)=6<\/(?:x:)?formula><\/(?:x:)?cfRule><\/(?:x:)?conditionalFormatting>/g;
const report = sheetPlan({
  name: "校验报告",
  cells: [text(0, 0, "发现的问题"), text(1, 0, "=1+1", { fill: "#FFC7CE", format: "0.000" })],
  merges: [],
});

function mark(sheet: string, row: number, column: number, tone: MarkTone = "error"): Mark {
  return { cell: { sheet, row, column }, tone };
}

/** The rules of ours in a sheet, as `areas priority`, in their order. */
function rulesOf(file: Uint8Array, part = "xl/worksheets/sheet1.xml"): string[] {
  return (xmlOf(file, part).match(OUR_RULE) ?? []).map((rule) =>
    rule.replace(/.*sqref="([^"]*)".*priority="(\d+)".*/, "$1 $2"),
  );
}

describe("on the sample", () => {
  const sample = sampleFile();
  const marks = [mark("表3", 8, 4), mark("表3", 9, 4), mark("表3", 7, 6, "warning"), mark("表1", 5, 1, "info")];

  test("marks change the sheets concerned and the styles, and nothing else", () => {
    const { bytes, warnings } = patchWorkbook(sample, { marks });
    expect(differingParts(sample, bytes)).toEqual([
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet3.xml",
    ]);
    expect(warnings).toEqual([]);
  });

  test("a marked sheet is the same apart from our rules", () => {
    const { bytes } = patchWorkbook(sample, { marks });
    const sheet = xmlOf(bytes, "xl/worksheets/sheet3.xml");
    expect(sheet).not.toBe(xmlOf(sample, "xl/worksheets/sheet3.xml"));
    expect(sheet.replace(OUR_RULE, "")).toBe(xmlOf(sample, "xl/worksheets/sheet3.xml"));
    expect(rulesOf(bytes, "xl/worksheets/sheet3.xml")).toEqual(["E9:E10 1", "G8 2"]);
  });

  test("the report is the last sheet, and what it says is text", () => {
    const { sheets } = readWorkbook(patchWorkbook(sample, { marks, sheets: [report] }).bytes);
    expect(sheets.map(({ name }) => name).slice(-2)).toEqual(["表11", "校验报告"]);
    expect(sheets.at(-1)!.cells).toEqual([
      { row: 0, column: 0, value: "发现的问题" },
      { row: 1, column: 0, value: "=1+1" },
    ]);
  });

  test("marks and report change no value of the user's", () => {
    const { sheets } = readWorkbook(patchWorkbook(sample, { marks, sheets: [report] }).bytes);
    expect(sheets.slice(0, 11)).toEqual(readWorkbook(sample).sheets);
  });

  test("a second time gives the same file", () => {
    const once = patchWorkbook(sample, { marks, sheets: [report] }).bytes;
    expect(patchWorkbook(once, { marks, sheets: [report], replaced: [report.name] }).bytes).toEqual(once);
  });

  test("without marks and report, every part is as it was", () => {
    const marked = patchWorkbook(sample, { marks, sheets: [report] }).bytes;
    expect(partsOf(clearMarks(marked, [report.name]))).toEqual(partsOf(sample));
  });

  test("packed bytes of parts that are not concerned are copied as they are", () => {
    const { bytes } = patchWorkbook(sample, { marks });
    const packed = (file: Uint8Array): Buffer => {
      const all = Buffer.from(file);
      const start = all.indexOf("xl/worksheets/sheet5.xml");
      return all.subarray(start, all.indexOf("PK\x03\x04", start, "latin1"));
    };
    expect(packed(bytes)).toEqual(packed(sample));
  });
});

describe("on a workbook that holds everything", () => {
  const file = everythingFile();
  const marks = [mark("表 一", 0, 0), mark("表 一", 4, 2, "warning"), mark("表二", 0, 0, "info")];

  test("everything else is there, byte by byte", () => {
    const { bytes } = patchWorkbook(file, { marks, sheets: [report] });
    expect(differingParts(file, bytes)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
    ]);
    expect(partsOf(clearMarks(bytes, [report.name]))).toEqual(partsOf(file));
  });

  test("rules stand where the schema wants them, and lie above the user's", () => {
    const { bytes } = patchWorkbook(file, { marks });
    const order = [
      ...xmlOf(bytes, "xl/worksheets/sheet1.xml").matchAll(
        /<(mergeCells|phoneticPr|conditionalFormatting|dataValidations|drawing|extLst)\b/g,
      ),
    ];
    expect(order.map(([, name]) => name)).toEqual([
      "mergeCells",
      "phoneticPr",
      "conditionalFormatting",
      "conditionalFormatting",
      "conditionalFormatting",
      "dataValidations",
      "drawing",
      "extLst",
    ]);
    expect(rulesOf(bytes)).toEqual(["A1 3", "A5 4"]); // The user's rule has 5. C5 lies in the merged A5:C5.
  });

  test("what the user must know of the copy is said", () => {
    const { warnings } = patchWorkbook(file, { marks, sheets: [report] });
    expect(warnings).toEqual([
      expect.stringMatching(/数字签名.*失效/),
      expect.stringMatching(/宏已原样保留/),
      expect.stringMatching(/结构受保护/),
      expect.stringMatching(/工作表“表二”受保护/),
    ]);
  });

  test("a sheet that is not there is named", () => {
    expect(patchWorkbook(file, { marks: [mark("表九", 0, 0)] }).warnings.at(-1)).toBe(
      "文件中没有工作表“表九”，其中的标记没有写入。",
    );
  });

  test("sheets, styles and names of the report come behind the user's own", () => {
    const book = xmlOf(patchWorkbook(file, { marks, sheets: [report] }).bytes, "xl/workbook.xml");
    expect(book).toMatch(/<sheet name="校验报告" sheetId="8" r:id="rIdBudgetDisclosure1"\/><\/sheets>/);
    expect(book).toContain('<definedName name="_xlnm.Print_Area" localSheetId="2">校验报告!$A$1:$B$3</definedName>');
  });
});

describe("a user's rules", () => {
  const RULE =
    '<conditionalFormatting sqref="A1:B9"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>';
  const file = handMade({ sheets: { 表: `<sheetData/>${RULE}` } });

  test("a rule that already lies above all is said to hide marks, where it meets them", () => {
    expect(patchWorkbook(file, { marks: [mark("表", 0, 0)] }).warnings).toEqual([expect.stringMatching(/遮盖/)]);
    expect(patchWorkbook(file, { marks: [mark("表", 20, 0)] }).warnings).toEqual([]);
  });

  test("a rule that a program has put beside ours in one element stays", () => {
    const both = RULE.replace(
      "</conditionalFormatting>",
      `<cfRule type="expression" dxfId="0" priority="2"><formula> LEN("预算公开助手")=6 </formula></cfRule></conditionalFormatting>`,
    );
    const merged = handMade({ sheets: { 表: `<sheetData/>${both}` } });
    expect(xmlOf(clearMarks(merged), "xl/worksheets/sheet1.xml")).toBe(xmlOf(file, "xl/worksheets/sheet1.xml"));
  });
});

test("any marks on any cells: each cell is covered once, by its gravest tone, and all goes away again", () => {
  const file = handMade({ sheets: { 表: "<sheetData/>" } });
  const tones = fc.constantFrom<MarkTone>("error", "warning", "info");
  const cells = fc.array(fc.tuple(fc.nat(6), fc.nat(6), tones), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(cells, (all) => {
      const { bytes } = patchWorkbook(file, { marks: all.map(([row, column, tone]) => mark("表", row, column, tone)) });
      const areas = rulesOf(bytes).flatMap((rule) => rule.split(" ").slice(0, -1));
      const covered = areas.flatMap((area) => {
        const [from, to = from] = area.split(":") as [string, string?];
        const [left, right] = [from.charCodeAt(0), to!.charCodeAt(0)];
        const [top, bottom] = [Number(from.slice(1)), Number(to!.slice(1))];
        return Array.from(
          { length: (right - left + 1) * (bottom - top + 1) },
          (_, i) => `${left + (i % (right - left + 1))} ${top + Math.floor(i / (right - left + 1))}`,
        );
      });
      expect(covered.sort()).toEqual([...new Set(all.map(([row, column]) => `${65 + column} ${row + 1}`))].sort());
      expect(partsOf(clearMarks(bytes))).toEqual(partsOf(file));
    }),
    { numRuns: 60 },
  );
});

test("our rules are told by the formula that all of the project knows", () => {
  const { bytes } = patchWorkbook(handMade({ sheets: { 表: "<sheetData/>" } }), { marks: [mark("表", 0, 0)] });
  expect(xmlOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
    `<formula>${MARK_FORMULA.replace(/"/g, "&quot;")}</formula>`,
  );
});
