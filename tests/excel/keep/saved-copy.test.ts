/** A file goes through the workbench: what was done to it is in the copy, and everything else is as it was. */
import { unzipSync } from "fflate";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { EditRefused, MARK_COLORS, MARK_FORMULA } from "../../../src/workbook";
import { readLooks, readMarks, readWorkbook } from "../../../src/xlsx";
import { ExcelHost } from "../../../workbench/host/excel-host";
import { createNodeUniver } from "../../../workbench/host/node";
import { addRule } from "../../../workbench/host/univer/rules";
import { OpenedFile } from "../../../workbench/keep/opened-file";
import { formattedFile } from "../../support/formatted-file";
import { differingParts, xmlOf } from "../../support/xlsx-files";

let original: Uint8Array;
const closing: (() => void)[] = [];

beforeAll(async () => {
  original = await formattedFile();
});

afterEach(() => closing.splice(0).forEach((close) => close()));

interface Opened {
  readonly file: OpenedFile;
  readonly workbook: FWorkbook;
  readonly host: ExcelHost;
  readonly undo: () => unknown;
}

function open(bytes: Uint8Array = original): Opened {
  const { univer, workbook: none, close } = createNodeUniver({ id: "none" });
  univer.disposeUnit(none.getId());
  let workbook: FWorkbook | undefined;
  const file = OpenedFile.open(bytes, "预算.xlsx", univer, (data) => (workbook = univer.createWorkbook(data)));
  closing.push(() => {
    file.close();
    close();
  });
  return {
    file,
    workbook: workbook!,
    host: new ExcelHost({ univer, workbook: workbook! }),
    undo: () => workbook!.undo(),
  };
}

const cellsOf = (bytes: Uint8Array, sheet: string) =>
  new Map(
    readWorkbook(bytes)
      .sheets.find(({ name }) => name === sheet)!
      .cells.map((cell) => [`${cell.row}:${cell.column}`, cell.formula ?? cell.value]),
  );

describe("nothing", () => {
  it("that was done gives the file itself", () => {
    const { file } = open();
    expect(file.isUnsaved).toBe(false);
    expect(file.copy()).toEqual({ bytes: original, lost: [] });
  });

  it("that is left of what was undone gives its parts as they were", async () => {
    const { file, host, undo } = open();
    host.user.type("预算", 4, 2, 30);
    await undo();
    await host.settle();
    const { bytes, lost } = file.copy();
    expect(lost).toEqual([]);
    expect(differingParts(bytes, original)).toEqual([]);
  });
});

describe("two edits", () => {
  it("are in the copy, and every part but those of their sheets is the same to the byte", async () => {
    const { file, host } = open();
    host.user.type("预算", 4, 2, 30.01);
    host.user.type("汇总", 0, 0, "支出总计");
    await host.settle();
    expect(file.isUnsaved).toBe(true);
    const { bytes, lost } = file.copy();
    expect(lost).toEqual([]);
    // The other sheet with a formula over the figure shows what it gives now.
    expect(differingParts(bytes, original)).toEqual([
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
    ]);
    const [was, now] = [original, bytes].map((one) => xmlOf(one, "xl/workbook.xml"));
    expect(now).toBe(was!.replace(/<calcPr[^>]*>/, '<calcPr calcId="171027" fullCalcOnLoad="1"/>'));
    const sheet = (one: Uint8Array) =>
      xmlOf(one, "xl/worksheets/sheet1.xml").replace(/<c s="(\d+)" r="(\w+)">/g, '<c r="$2" s="$1">');
    expect(sheet(bytes)).toBe(
      sheet(original).replace("<v>29.76</v>", "<v>30.01</v>").replace("<v>344.03</v>", "<v>344.28</v>"),
    );
    file.saved();
    expect(file.isUnsaved).toBe(false);
  });

  it("of a formula and of a day are written as such", async () => {
    const { file, host } = open();
    host.user.type("汇总", 1, 1, "=SUM(预算!C4:C5)");
    host.user.type("预算", 3, 3, 45307);
    await host.settle();
    const { bytes, lost } = file.copy();
    expect(lost).toEqual([]);
    expect(cellsOf(bytes, "汇总").get("1:1")).toBe("=SUM(预算!C4:C5)");
    expect(cellsOf(bytes, "预算").get("3:3")).toBe(45307);
    expect(xmlOf(bytes, "xl/worksheets/sheet3.xml")).toContain("<f>SUM(预算!C4:C5)</f><v>305.53</v>");
    expect(differingParts(bytes, original)).not.toContain("xl/styles.xml");
  });
});

describe("rows", () => {
  it("that come move notes, lists, rules, names, the chart and what is hidden", async () => {
    const { file, host } = open();
    host.user.insertRow("预算", 4);
    host.user.type("预算", 4, 0, "2010302");
    await host.settle();
    const { bytes, lost } = file.copy();
    expect(lost).toEqual([]);
    const sheet = xmlOf(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<row [^>]*r="10"[^>]*hidden="1"/);
    expect(sheet).toContain('sqref="C4:C7"');
    expect(xmlOf(bytes, "xl/comments1.xml")).toContain('ref="B6"');
    expect(xmlOf(bytes, "xl/workbook.xml")).toMatch(/预算'?!\$C\$8/);
    expect(xmlOf(bytes, "xl/charts/chart1.xml")).toContain("预算!$C$4:$C$7");
    expect(cellsOf(bytes, "预算").get("7:2")).toBe("=SUM(C4:C7)");
    expect(cellsOf(bytes, "汇总").get("0:1")).toBe("=预算!C8");
  });

  it("that go move up what stands below them", async () => {
    const { file, host } = open();
    host.user.deleteRow("预算", 0);
    await host.settle();
    const { bytes, lost } = file.copy();
    expect(lost).toEqual([]);
    // Univer leaves the merge of a row that goes to the row below, and what it shows is what is saved.
    expect(readWorkbook(bytes).sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(xmlOf(bytes, "xl/comments1.xml")).toContain('ref="B4"');
    expect(cellsOf(bytes, "汇总").get("0:1")).toBe("=预算!C6");
  });

  it("that go with a note on them are refused by name", async () => {
    const { file, host } = open();
    host.user.deleteRow("预算", 4);
    await host.settle();
    expect(() => file.copy()).toThrow(new EditRefused("工作表“预算”第 5 行上有批注，不能在文件中删除这一行。"));
  });
});

describe("sheets", () => {
  it("that are renamed, moved, added and removed are so in the copy", async () => {
    const { file, host } = open();
    host.user.rename("预算", "支出 2024");
    host.user.add("附注");
    host.user.type("附注", 0, 0, "说明");
    host.user.move("汇总", 0);
    await host.settle();
    const { bytes, lost } = file.copy();
    expect(lost).toEqual([]);
    expect(readWorkbook(bytes).sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ["汇总", true],
      ["支出 2024", true],
      ["底稿", false],
      ["附注", true],
    ]);
    expect(cellsOf(bytes, "汇总").get("0:1")).toBe("='支出 2024'!C7");
    expect(xmlOf(bytes, "xl/charts/chart1.xml")).toContain("'支出 2024'!$C$4:$C$6");
    expect(xmlOf(bytes, "xl/workbook.xml")).toMatch(/_xlnm\.Print_Area" localSheetId="1"/);
    expect(cellsOf(bytes, "附注").get("0:0")).toBe("说明");
  });

  it("that go leave #REF! where they were named", async () => {
    const { file, host } = open();
    host.user.remove("预算");
    await host.settle();
    const { bytes, lost } = file.copy();
    expect(lost).toEqual([]);
    expect(Object.keys(unzipSync(bytes))).not.toContain("xl/worksheets/sheet1.xml");
    expect(cellsOf(bytes, "汇总").get("0:1")).toContain("#REF!");
    expect(xmlOf(bytes, "xl/charts/chart1.xml")).toContain("<c:f>#REF!</c:f>");
    expect(xmlOf(bytes, "xl/workbook.xml")).not.toContain("预算");
  });
});

describe("marks", () => {
  it("are laid over the copy, read again from it, and taken away again", async () => {
    const { file, workbook } = open();
    const area = { top: 4, left: 2, bottom: 4, right: 2 };
    const { fill, font } = MARK_COLORS.error;
    const rule = { id: "{1}", areas: [area], type: "Custom", condition: `=${MARK_FORMULA}`, fill, font };
    addRule(workbook.getSheetByName("预算")!, rule);
    const { bytes, lost } = file.copy();
    expect(lost).toEqual([]);
    expect(readMarks(bytes)).toEqual([{ sheet: "预算", tone: "error", areas: [area] }]);
    expect(differingParts(bytes, original)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    const again = open(bytes);
    expect(again.workbook.getSheetByName("预算")!.getConditionalFormattingRules()).toHaveLength(1);
    again.host.user.clearRules("预算");
    expect(differingParts(again.file.copy().bytes, original)).toEqual(["xl/styles.xml"]);
  });
});

describe("merges", () => {
  it("that come and go are so in the copy", () => {
    const { file, workbook } = open();
    const sheet = workbook.getSheetByName("预算")!;
    sheet.getRange("A1:D1").breakApart();
    sheet.getRange("A8:B8").merge();
    const { bytes, lost } = file.copy();
    expect(lost).toEqual([]);
    expect(readWorkbook(bytes).sheets[0]!.merges).toEqual([{ top: 7, left: 0, bottom: 7, right: 1 }]);
  });
});

describe("sizes", () => {
  it("of rows and columns, and what of them is hidden, are so in the copy", () => {
    const { file, workbook } = open();
    const sheet = workbook.getSheetByName("预算")!;
    sheet.setColumnWidth(1, 161);
    sheet.setColumnWidth(30, 70);
    sheet.showColumns(4, 1);
    sheet.hideColumns(2, 1);
    sheet.setRowHeightsForced(4, 1, 40);
    sheet.showRows(8, 1);
    sheet.hideRows(11, 1);
    const { bytes, lost } = file.copy();
    expect(lost).toEqual([]);
    expect(differingParts(bytes, original)).toEqual(["xl/worksheets/sheet1.xml"]);
    const { columns, rows } = readLooks(bytes).sheets[0]!;
    expect(columns.map(({ first, width }) => [first, width])).toEqual([
      [0, 12],
      [1, 23],
      [2, 14],
      [3, 13],
      [4, 9],
      [30, 10],
    ]);
    expect(rows.get(4)).toMatchObject({ height: 30 });
    const { hiddenRows, hiddenColumns } = readWorkbook(bytes).sheets[0]!;
    expect([[...hiddenRows], [...hiddenColumns]]).toEqual([[11], [2]]);
  });
});

describe("names", () => {
  it("of the file are known to the formulas of the grid", async () => {
    const { host, workbook } = open();
    host.user.type("汇总", 2, 0, "=支出合计*2");
    await host.settle();
    expect(workbook.getSheetByName("汇总")!.getRange("A3").getValue()).toBe(688.06);
  });
});

describe("what cannot be carried over", () => {
  it("is told by name: formats, panes", async () => {
    const { file, workbook } = open();
    const sheet = workbook.getSheetByName("预算")!;
    sheet.getRange("A4").setFontWeight("bold");
    sheet.setFrozenRows(1);
    expect(file.copy().lost).toEqual([
      "工作表“预算”：A4 的字体、填充、边框或对齐方式的改动不能带回文件。",
      "工作表“预算”：冻结窗格的改动不能带回文件。",
    ]);
  });

  it("is told of names that came", () => {
    const { file, workbook } = open();
    workbook.insertDefinedName("人数", "预算!$A$4");
    expect(file.copy().lost).toEqual(["名称“人数”的改动不能带回文件。"]);
  });

  it("is refused where columns came or went", async () => {
    const { file, workbook, undo } = open();
    workbook.getSheetByName("预算")!.insertColumns(1, 1);
    expect(() => file.copy()).toThrow(/插入、删除或移动了列（工作表“预算”）/);
    await undo();
    expect(differingParts(file.copy().bytes, original)).toEqual([]);
  });
});
