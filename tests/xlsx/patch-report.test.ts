import { zipSync } from "fflate";
import { clearMarks, patchWorkbook, readWorkbook } from "../../src/xlsx";
import { sheetPlan, text } from "../support/sheet-plans";
import { handMade, handMadeParts, partsOf, sampleFile, xmlOf } from "../support/xlsx-files";

const report = sheetPlan({ name: "校验报告", cells: [text(0, 0, "发现的问题")], merges: [] });

describe("the report's place", () => {
  const marked = patchWorkbook(sampleFile(), { marks: [], sheets: [report] }).bytes;

  test("a sheet of the user's of that name stays, and ours gets a number", () => {
    const file = handMade({ sheets: { 校验报告: "<sheetData/>" } });
    const { bytes } = patchWorkbook(file, { marks: [], sheets: [report] });
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(["校验报告", "校验报告(2)"]);
    expect(partsOf(clearMarks(bytes, ["校验报告(2)"]))).toEqual(partsOf(file));
  });

  test("an earlier report goes with its names, and those of sheets behind it are told their new place", () => {
    const parts = handMade({
      sheets: { 一: "<sheetData/>", 旧报告: "<sheetData/>", 二: "<sheetData/>" },
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1" hidden="1">旧报告!$1:$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">二!$A$1</definedName></definedNames>',
    });
    const { bytes } = patchWorkbook(parts, { marks: [], sheets: [report], replaced: ["旧报告"] });
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(["一", "二", "校验报告"]);
    const cleared = xmlOf(clearMarks(bytes, ["校验报告"]), "xl/workbook.xml");
    expect(cleared).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">二!$A$1</definedName>');
    expect(cleared).not.toContain("Print_Titles");
  });

  test("a new report takes the old one's place", () => {
    const again = patchWorkbook(marked, {
      marks: [],
      sheets: [{ ...report, cells: [text(0, 0, "没有问题")] }],
      replaced: ["校验报告"],
    }).bytes;
    const { sheets } = readWorkbook(again);
    expect(sheets.map(({ name }) => name).filter((name) => name.startsWith("校验报告"))).toEqual(["校验报告"]);
    expect(sheets.at(-1)!.cells.map(({ value }) => value)).toEqual(["没有问题"]);
  });
});

describe("several sheets about a workbook", () => {
  const form = { ...report, name: "预算公开情况检查表", cells: [text(0, 0, "检查表")] };
  const marked = patchWorkbook(sampleFile(), { marks: [], sheets: [report, form] }).bytes;

  test("each is a sheet of its own, in their order", () => {
    const added = readWorkbook(marked).sheets.slice(-2);
    expect(added.map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
      ["校验报告", "发现的问题"],
      ["预算公开情况检查表", "检查表"],
    ]);
  });

  test("all are known again: a second call gives the same file, and clearing leaves the workbook as it was", () => {
    const replaced = [report.name, form.name];
    expect(patchWorkbook(marked, { marks: [], sheets: [report, form], replaced }).bytes).toEqual(marked);
    expect(partsOf(clearMarks(marked, replaced))).toEqual(partsOf(sampleFile()));
  });

  test("sheets that Excel wrote take no second place beside ours", () => {
    const file = handMade({
      sheets: { 一: "<sheetData/>", 校验报告: "<sheetData/>", 预算公开情况检查表: "<sheetData/>" },
    });
    const replaced = ["校验报告", "预算公开情况检查表"];
    const { bytes } = patchWorkbook(file, { marks: [], sheets: [report, form], replaced });
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(["一", ...replaced]);
  });
});

describe("files in other dress", () => {
  const marks = [{ cell: { sheet: "表", row: 0, column: 0 }, tone: "error" }] as const;
  const plain = { sheets: { 表: "<sheetData><row><c><v>1</v></c></row></sheetData>" } };

  test.each([
    ["without styles", handMade(plain)],
    ["with empty styles", handMade({ ...plain, styles: "" })],
    [
      "with a closed list of formats",
      handMade({ ...plain, styles: '<cellXfs count="1"><xf/></cellXfs><dxfs count="0" />' }),
    ],
    ["with an open list of formats", handMade({ ...plain, styles: '<cellXfs><xf/></cellXfs><dxfs count="0"></dxfs>' })],
    ["with a closed list of names", handMade({ ...plain, afterSheets: "<definedNames/>" })],
  ])("%s", (_, file) => {
    const { bytes } = patchWorkbook(file, { marks, sheets: [report] });
    expect(xmlOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<conditionalFormatting sqref="A1">');
    expect(readWorkbook(bytes).sheets.at(-1)!.name).toBe("校验报告");
    expect(patchWorkbook(bytes, { marks, sheets: [report], replaced: [report.name] }).bytes).toEqual(bytes);
    expect(partsOf(clearMarks(bytes, [report.name]))).toEqual(partsOf(file));
  });

  test("a strict file gets sheets and relationships in its own namespaces", () => {
    const strict = Object.entries(handMadeParts(plain)).map(([name, part]): [string, Uint8Array] => {
      const xml = Buffer.from(part)
        .toString("utf8")
        .replace(
          /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006/g,
          "http://purl.oclc.org/ooxml/officeDocument",
        )
        .replace(
          /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006/g,
          "http://purl.oclc.org/ooxml/spreadsheetml",
        );
      return [name, new Uint8Array(Buffer.from(xml))];
    });
    const file = zipSync(Object.fromEntries(strict));
    const { bytes } = patchWorkbook(file, { marks, sheets: [report] });
    expect(xmlOf(bytes, "xl/worksheets/sheet2.xml")).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
    expect(xmlOf(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("schemas.openxmlformats.org/officeDocument");
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(["表", "校验报告"]);
    expect(partsOf(clearMarks(bytes, [report.name]))).toEqual(partsOf(file));
  });

  test("elements under a prefix get rules under the same", () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/><x:pageMargins left="1"/></x:worksheet>';
    const file = handMade({ ...plain, parts: { "xl/worksheets/sheet1.xml": sheet } });
    const { bytes } = patchWorkbook(file, { marks });
    expect(xmlOf(bytes, "xl/worksheets/sheet1.xml")).toMatch(
      /<x:sheetData\/><x:conditionalFormatting sqref="A1"><x:cfRule .*<\/x:conditionalFormatting><x:pageMargins/,
    );
    expect(partsOf(clearMarks(bytes))).toEqual(partsOf(file));
  });
});
