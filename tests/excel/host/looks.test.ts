/** A file in the workbench looks as it does in Excel. */
import { BorderStyleTypes } from "@univerjs/presets";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { readLooks, readWorkbook } from "../../../src/xlsx";
import { textOf } from "../../../workbench/host/univer/cells";
import { workbookDataOf } from "../../../workbench/host/file/from-snapshot";
import { looksOf } from "../../../workbench/host/file/look-of-sheet";
import { createNodeUniver } from "../../../workbench/host/node";
import { formattedFile } from "../../support/formatted-file";

let workbook: FWorkbook;
let close: () => void;

beforeAll(async () => {
  const bytes = await formattedFile();
  ({ workbook, close } = createNodeUniver(workbookDataOf(readWorkbook(bytes), "预算", readLooks(bytes))));
});

afterAll(() => close());

function cell(sheet: string, address: string) {
  const range = workbook.getSheetByName(sheet)!.getRange(address);
  const data = range.getCellData();
  const style = workbook.getWorkbook().getStyles().getStyleByCell(data);
  return {
    value: data?.v,
    shown: textOf(data, style ?? null),
    style,
  };
}

it("has its fonts, fills, lines and alignments", () => {
  expect(cell("预算", "A1").style).toMatchObject({ ff: "黑体", fs: 18, bl: 1, cl: { rgb: "#4F81BD" }, ht: 2, vt: 2 });
  expect(cell("预算", "B3").style).toMatchObject({ bg: { rgb: "#DDEBF7" }, bl: 1, tb: 3 });
  expect(cell("预算", "B7").style?.bd).toMatchObject({
    b: { s: BorderStyleTypes.DOUBLE },
    t: { s: BorderStyleTypes.THIN, cl: { rgb: "#7F7F7F" } },
  });
});

it("has blank cells with their lines", () => {
  expect(cell("预算", "D7").value).toBeUndefined();
  expect(cell("预算", "D7").style?.bd?.b).toMatchObject({ s: BorderStyleTypes.DOUBLE });
});

it("shows numbers and days in their formats", () => {
  expect(cell("预算", "C4").style?.n?.pattern).toBe("#,##0.00");
  expect(cell("预算", "D4")).toMatchObject({ value: 45306, shown: "2024年1月15日" });
  expect(cell("汇总", "B1").shown).toBe("344.03万元");
});

it("has its widths, heights, merges, panes, gridlines and colours of tabs", () => {
  const sheet = workbook.getSheetByName("预算")!;
  expect([sheet.getColumnWidth(1), sheet.getRowHeight(0)]).toEqual([238, 48]);
  expect(sheet.getMergedRanges().map((range) => range.getA1Notation())).toEqual(["A1:D1"]);
  expect(sheet.getFreeze()).toMatchObject({ xSplit: 1, ySplit: 3 });
  expect(sheet.hasHiddenGridLines()).toBe(true);
  expect(workbook.getSheetByName("汇总")!.getTabColor()).toBe("#70AD47");
});

it("has rows without a height of their own as high as their fonts want", () => {
  const font = (size: number) => ({ font: { size }, lines: {}, alignment: {} });
  const cells = new Map([0, 1, 2].map((row) => [row, new Map([[0, row]])]));
  const rows = new Map([
    [1, { height: 20 }],
    [2, { look: 0 }],
  ]);
  const sheet = { name: "表1", cells, rows, columns: [], frozen: { rows: 0, columns: 0 }, hasGridlines: true };
  const { rowData } = looksOf(sheet, [font(11), font(22), font(22)]);
  expect(rowData[0]).toBeUndefined();
  expect(rowData[1]).toEqual({ h: 27, ia: 0 });
  expect(rowData[2]).toEqual({ ah: 37, ia: 1, s: "look-0" });
});

it("does not show what is hidden", () => {
  const sheet = workbook.getSheetByName("预算")!.getSheet();
  expect(workbook.getSheetByName("底稿")!.isSheetHidden()).toBe(true);
  expect([sheet.getRowManager().getRow(8)?.hd, sheet.getColumnManager().getColumn(4)?.hd]).toEqual([1, 1]);
});
