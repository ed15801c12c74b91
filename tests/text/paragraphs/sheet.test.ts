import { textSheet } from "../../../src/document";
import { isOwnTextSheet, readSheetText } from "../../../src/text/paragraphs";
import { passagesOf } from "../../../src/text/reading/passages/join-lines";
import { spansOf } from "../../../src/text/reading/passages/passage";
import type { SheetSnapshot } from "../../../src/workbook";
import { seedPlanned } from "../../document/seed";
import { snapshotOfPlans } from "../../support/planned-snapshot";
import { sheetOf } from "../../support/snapshots";

function read(sheet: SheetSnapshot): unknown[] {
  return readSheetText(sheet).paragraphs.map(({ raw, place, goesOn }) => {
    if (place.kind !== "cell") throw new Error("a sheet has cells");
    return [raw, place.cell.row, place.cell.column, place.line, ...(goesOn ? ["goes on"] : [])];
  });
}

describe("the text on a sheet", () => {
  it("has each line of each cell as a paragraph", () => {
    expect(read(sheetOf("说明", [["一、收入\n收入预算537.43万元。"], ["二、支出", "见表"]]))).toEqual([
      ["一、收入", 0, 0, 0],
      ["收入预算537.43万元。", 0, 0, 1],
      ["二、支出", 1, 0, 0],
      ["见表", 1, 1, 0],
    ]);
  });

  it("goes on along a row in which an amount has a cell of its own", () => {
    expect(read(sheetOf("说明", [["收支总预算", 537.43, "万元。"]]))).toEqual([
      ["收支总预算", 0, 0, 0],
      ["537.43", 0, 1, 0, "goes on"],
      ["万元。", 0, 2, 0, "goes on"],
    ]);
  });

  it("is one passage along such a row, whose characters stay in their cells", () => {
    const rows = [["收支总预算", 537.43, "万元，其中", 30, "万元。"], ["二、支出预算情况说明"]];
    const passages = passagesOf(readSheetText(sheetOf("说明", rows)));
    expect(passages.map(({ text }) => text)).toEqual(["收支总预算537.43万元，其中30万元。", "二、支出预算情况说明"]);
    expect(spansOf(passages[0]!, 5, 11)).toEqual([{ paragraph: 1, start: 0, end: 6 }]);
  });

  it("does not stand in a row of many amounts", () => {
    const { paragraphs } = readSheetText(sheetOf("表3", [["合计", 1, 2, 3, 4], ["收入预算4万元。"]]));
    expect(paragraphs.map(({ inTable }) => inTable)).toEqual([true, true, true, true, true, false]);
  });

  it("has a merged cell once, whatever the others of it still hold", () => {
    const sheet = sheetOf("说明", [
      ["甲", "甲"],
      ["甲", "乙"],
    ]);
    expect(read({ ...sheet, merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] })).toEqual([
      ["甲", 0, 0, 0],
      ["甲", 0, 1, 0],
      ["乙", 1, 1, 0],
    ]);
  });

  it("is read within an area, where one is given", () => {
    const sheet = sheetOf("说明", [["甲", "乙"], ["丙"]]);
    const { paragraphs } = readSheetText(sheet, { top: 0, left: 1, bottom: 1, right: 1 });
    expect(paragraphs.map(({ raw }) => raw)).toEqual(["乙"]);
  });

  it("is the column 正文 of the sheet that this program writes, with each section's heading where it begins", () => {
    const [sheet] = snapshotOfPlans([textSheet(seedPlanned().document!)]).sheets;
    expect(isOwnTextSheet(sheet!)).toBe(true);
    const raws = readSheetText(sheet!).paragraphs.map(({ raw }) => raw);
    expect(raws).not.toContain("数据来源");
    expect(raws.slice(0, 1)).toEqual(["一、主要职能"]);
    expect(raws.filter((raw) => /^[一二三]、/.test(raw)).length).toBeGreaterThan(2);
    expect(raws.some((raw) => raw.includes("表1!"))).toBe(false);
    expect(isOwnTextSheet(sheetOf("别的", [["章节", "正文"]]))).toBe(false);
  });
});
