import { checkSnapshot } from "../../../src/app/check/check-snapshot";
import { nationalBudget } from "../../../src/templates/national-budget";
import type { CellValue, Snapshot } from "../../../src/workbook";
import { type SheetRow, sheetOf } from "../../support/snapshots";

/** 表5 as departments print it, with last year's outcome and how this year's budget differs. */
function workbook(growth: readonly CellValue[], percent: readonly CellValue[], now = 120): Snapshot {
  const row = (code: string, name: string, at: number): SheetRow => [
    code,
    name,
    100,
    now,
    now,
    0,
    growth[at],
    percent[at],
  ];
  return {
    sheets: [
      sheetOf("5", [
        ["一般公共预算支出表"],
        ["单位：万元"],
        ["科目编码", "科目名称", "上年执行数", "本年预算数", null, null, "本年预算数比上年执行数", null],
        [null, null, null, "小计", "基本支出", "项目支出", "增减额", "增减%"],
        row("206", "科学技术支出", 0),
        row("20602", "基础研究", 1),
        row("2060201", "机构运行", 2),
        row("", "合计", 3),
      ]),
    ],
  };
}

const findingsOf = (snapshot: Snapshot) =>
  checkSnapshot(snapshot, [nationalBudget]).findings.filter(({ rule }) => rule === "form/derived");
const all = (value: CellValue) => [value, value, value, value];

describe("form/derived", () => {
  it.each<[string, CellValue, CellValue]>([
    ["numbers", 20, 20],
    ["two decimals and a sign", 20, "20.00%"],
    ["a fraction", 20, 0.2],
    ["what a division leaves", 20, 20.000000000000004],
    ["dashes, which say nothing", "-", "—"],
  ])("passes 增减额 and 增减%% as the two columns give them: %s", (_, growth, percent) => {
    expect(findingsOf(workbook(all(growth), all(percent)))).toEqual([]);
  });

  it("passes what is 0.01 off by rounding as a warning, and a percentage of its own decimals", () => {
    const [finding, ...others] = findingsOf(workbook([20.01, 20, 20, 20], all(20)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning" });
    expect(findingsOf(workbook(all(33.33), all(33.3), 133.33))).toEqual([]);
  });

  it("tells a wrong difference with its cell and the right value, which it offers", () => {
    const [finding, ...others] = findingsOf(workbook([20, 2, 20, 20], all(20)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "error",
      message: "表5第6行“基础研究”的增减额（G6）是 2，按本行 120.00 比 100.00 算应为 20.00。",
      fix: { safe: false, edits: [{ before: "2", content: { kind: "number", decimal: "20.00" } }] },
    });
  });

  it("tells a wrong percentage, also of a cell that shows it as one", () => {
    const [finding] = findingsOf(workbook(all(20), [20, 20, 12, 20]));
    expect(finding).toMatchObject({ severity: "error", fix: { edits: [{ content: { decimal: "20.00" } }] } });
    const shown = workbook(all(20), all(0.2));
    const sheets = shown.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.column === 7 && cell.row === 4 ? { ...cell, value: 0.12, text: "12.00%" } : cell,
      ),
    }));
    expect(findingsOf({ sheets })).toMatchObject([{ fix: { edits: [{ content: { decimal: "0.2000" } }] } }]);
  });

  it("is not put where last year's column is not there, and growth from nothing is nobody's to compute", () => {
    const snapshot = workbook(all(20), all(100));
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.column === 2 && cell.row > 3 ? { ...cell, value: 0 } : cell)),
    }));
    expect(findingsOf({ sheets }).filter(({ message }) => message.includes("增减%"))).toEqual([]);
  });
});
