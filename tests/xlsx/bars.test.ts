import { clearMarks, patchWorkbook, writeWorkbook } from "../../src/xlsx";
import type { PlannedBars } from "../../src/workbook";
import { schemaComplaints } from "../document/word-schema";
import { number, sheetPlan } from "../support/sheet-plans";
import { partsOf, xmlOf } from "../support/xlsx-files";

const SHEET = "xl/worksheets/sheet1.xml";

function workbookWith(bars: readonly PlannedBars[]): Uint8Array {
  const marks = [{ area: { top: 2, left: 0, bottom: 3, right: 0 }, text: "不一致", color: "#FFC7CE" }];
  return writeWorkbook([sheetPlan({ cells: [number(2, 1, "29.40"), number(3, 1, "-12.30")], marks, bars })]);
}

const area = { top: 2, left: 1, bottom: 3, right: 1 };
const plain: PlannedBars = { area, color: "#9DC3E6", negativeColor: "#F4B183" };

describe("bars in cells", () => {
  test("stand in both forms, joined by a name, behind the highlights in order", () => {
    const xml = xmlOf(workbookWith([plain]), SHEET);
    const name = /<x14:id>(\{[0-9A-F-]{36}\})<\/x14:id>/.exec(xml)?.[1];
    expect(xml).toContain(`<x14:cfRule type="dataBar" id="${name}">`);
    expect(xml).toContain('<conditionalFormatting sqref="B3:B4"><cfRule type="dataBar" priority="2">');
    expect(xml).toContain('<cfvo type="min"/><cfvo type="max"/><color rgb="FF9DC3E6"/>');
  });

  test("are solid, and have another colour below nothing", () => {
    const xml = xmlOf(workbookWith([plain]), SHEET);
    expect(xml).toContain('<x14:dataBar minLength="0" maxLength="100" gradient="0">');
    expect(xml).toContain(
      '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFF4B183"/>',
    );
  });

  test("may have a scale of their own", () => {
    const xml = xmlOf(workbookWith([{ ...plain, scale: { least: -100, most: 100 } }]), SHEET);
    expect(xml).toContain('<cfvo type="num" val="-100"/><cfvo type="num" val="100"/>');
    expect(xml).toContain('<x14:cfvo type="num"><xm:f>-100</xm:f></x14:cfvo>');
  });

  test("of several areas have names of their own", () => {
    const xml = xmlOf(workbookWith([plain, { ...plain, area: { ...area, top: 3 } }]), SHEET);
    const names = [...xml.matchAll(/<x14:id>([^<]+)<\/x14:id>/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(2);
  });

  test("a sheet with them is valid by the standard's schema, and so is one without", async () => {
    for (const bars of [[], [plain], [plain, { ...plain, scale: { least: -100, most: 100 } }]]) {
      expect(await schemaComplaints("sheet1.xml", xmlOf(workbookWith(bars), SHEET), "sml.xsd")).toEqual([]);
    }
  });

  test("stay as they are where marks are set and taken away", () => {
    const file = workbookWith([plain]);
    const cell = { sheet: "表1", row: 2, column: 1 };
    const marked = patchWorkbook(file, { marks: [{ cell, tone: "error" }], sheets: [] }).bytes;
    expect(xmlOf(marked, SHEET)).toContain("<x14:conditionalFormattings>");
    expect(partsOf(clearMarks(marked))).toEqual(partsOf(file));
  });
});
