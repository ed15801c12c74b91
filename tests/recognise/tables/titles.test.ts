import { Grid } from "../../../src/recognise/tables/grid";
import { findTitles, tableNamed } from "../../../src/recognise/tables/titles";
import { TABLES } from "../../../tools/shipped";
import { sheetOf } from "../../support/snapshots";

function title(text: string): string | undefined {
  const [found] = findTitles(new Grid(sheetOf("A", [[text]])), TABLES);
  return found && `${found.spec.id}${found.continued ? " continued" : ""}`;
}

describe("a cell is a title", () => {
  it.each([
    ["单位收支总体情况表", "T1"],
    ["部门收支总体情况表", "T1"],
    ["财政拨款收支总表", "T4"],
    ["收支总表", "T1"],
    ["表3 单位支出总体情况表", "T3"],
    ["附件2：2024年单位收入总体情况表", "T2"],
    ["2024年某某县财政局一般公共预算支出情况表（单位：万元）", "T5"],
    ["一般公共预算基本支出情况表（续）", "T6 continued"],
    ["续表 一般公共预算项目支出情况表", "T7 continued"],
    ["继续教育学院2024年单位支出总体情况表", "T3"],
    ['财政拨款"三公"经费支出情况表', "T10"],
    ["单 位 支 出\n总 体 情 况 表", "T3"],
  ])("%s is %s", (text, id) => {
    expect(title(text)).toBe(id);
  });

  it.each([
    "备注：本单位2024年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。",
    "详见单位支出总体情况表；附后",
    "单位支出总体情况表说明",
    "表3",
    "支出",
    "",
  ])("%s is none", (text) => {
    expect(title(text)).toBeUndefined();
  });

  it("stands once in a row, however many cells it fills", () => {
    const grid = new Grid(sheetOf("A", [Array.from({ length: 7 }, () => "单位支出总体情况表")]));
    expect(findTitles(grid, TABLES)).toHaveLength(1);
  });
});

describe("a sheet's name", () => {
  it.each([
    ["表3", "T3"],
    ["表三", "T3"],
    ["表十一", "T11"],
    ["附表10", "T10"],
    ["3", "T3"],
    ["03", "T3"],
    ["表3.支出总表", "T3"],
    ["财政拨款收支总表", "T4"],
    ["Sheet3", undefined],
    ["12", undefined],
    ["目录", undefined],
    ["表99", undefined],
  ])("%s says %s", (name, id) => {
    expect(tableNamed(name, TABLES)?.id).toBe(id);
  });
});
