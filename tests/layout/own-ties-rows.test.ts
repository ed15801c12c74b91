import type { PlanOptions } from "../../src/app/generate/planned-tables";
import type { ConfigTie } from "../../src/config";
import { inputTemplate } from "../../src/input-form";
import type { PlannedCell, Snapshot } from "../../src/workbook";
import { planTables } from "../../tools/shipped";
import { snapshotOfPlans } from "../support/planned-snapshot";
import { sampleSnapshot } from "../support/sample";
import { sheetOf } from "../support/snapshots";

/** A workbook with one of its tables a row lower. */
function lowered(snapshot: Snapshot, name: string): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === name
        ? {
            ...sheet,
            cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 1 })),
            merges: sheet.merges.map((area) => ({ ...area, top: area.top + 1, bottom: area.bottom + 1 })),
          }
        : sheet,
    ),
  };
}

/** The rows of the group 自定义勾稽: words, then formula and result of left, right and 结论; a blank is "". */
function rowsOf(ties: readonly Omit<ConfigTie, "name">[], workbook = sampleSnapshot(), options: PlanOptions = {}) {
  const named = ties.map((tie, index) => ({ name: `甲${index + 1}`, ...tie }));
  const planned = planTables(workbook, {
    from: "tables",
    config: [{ source: "file", config: { ties: named } }],
    ...options,
  });
  if (!("plans" in planned)) throw new Error(`planned ${planned.kind}`);
  const { cells } = planned.plans.find(({ name }) => name === "勾稽核对表")!;
  const [group] = cells.filter(({ content }) => content.kind === "text" && content.text === "自定义勾稽");
  return named.map((_, index) =>
    cells
      .filter(({ row, column }) => row === group!.row + 1 + index && [1, 2, 3, 5].includes(column))
      .map(({ content, column }) =>
        column === 5 && content.kind === "formula" ? shown(content).at(-1) : shown(content),
      )
      .flat(),
  );
}

function shown(content: PlannedCell["content"]): string[] {
  if (content.kind === "formula") return [content.formula, Object.values(content.cached)[0] as string];
  return [content.kind === "text" ? content.text : content.kind === "number" ? content.decimal : ""];
}

describe("勾稽核对表 of tables that are laid out anew", () => {
  it("has a row for a tie that the user wrote, over the new cells of its figures, with his numbers", () => {
    expect(
      rowsOf([
        { left: "表3!E8", right: "表3!F8 + 表3!G8" },
        { left: "表3!E8 - 300", right: "5.44万元" },
        { left: "表3!E8 - 100", right: "表3!F8" },
        { left: "表3!E8", right: "1" },
      ]),
    ).toEqual([
      [
        "甲1：表3 2010301 行政运行 合计 ＝ 基本支出 ＋ 项目支出",
        "=表3!E9",
        "305.44",
        "=SUM(表3!F9:G9)",
        "305.44",
        "一致",
      ],
      ["甲2：表3 2010301 行政运行 合计 ＝ 305.44万元", "=表3!E9", "305.44", "305.44", "一致"],
      [
        "甲3：表3 2010301 行政运行 合计 － 100.00万元 ＝ 基本支出",
        "=表3!E9-100.00",
        "205.44",
        "=表3!F9",
        "275.77",
        "不一致",
      ],
      ["甲4：表3 2010301 行政运行 合计 ＝ 1.00万元", "=表3!E9", "305.44", "1.00", "不一致"],
    ]);
  });

  it("follows the figures to where they stand now", () => {
    const moved = lowered(sampleSnapshot(), "表3");
    expect(rowsOf([{ left: "表3!E9", right: "表3!F9 + 表3!G9" }], moved)).toEqual(
      rowsOf([{ left: "表3!E8", right: "表3!F8 + 表3!G8" }]),
    );
  });

  it("counts the user's numbers in the measure that the new tables print", () => {
    expect(rowsOf([{ left: "表3!E8", right: "305.44" }], sampleSnapshot(), { measure: "元" })).toEqual([
      ["甲1：表3 2010301 行政运行 合计 ＝ 3054400.00元", "=表3!E9", "3054400.00", "3054400.00", "一致"],
    ]);
  });

  it("says of every other tie that it is not listed, and why, without a figure", () => {
    const workbook = { sheets: [...sampleSnapshot().sheets, sheetOf("台账", [["单位：元"], ["行政运行", 3054400]])] };
    const rows = rowsOf(
      [
        { left: "台账!B2", right: "表3!E8" },
        { left: "表3!E8 + 表3!E8", right: "610.88" },
        { left: "表3!E8*2", right: "610.88" },
      ],
      workbook,
    );
    expect(rows.map(([words, ...others]) => [words, others.join("")])).toEqual([
      ["甲1　未列入：台账!B2 不在公开表中", ""],
      ["甲2　未列入：同一个单元格写了不止一次", ""],
      ["甲3　未列入：左边“*”不能识别，只能用单元格地址、数字、加号、减号和 SUM", ""],
    ]);
  });

  it("says so where the figure's table is not made", () => {
    const tie = { left: "表3!E8", right: "305.44" };
    expect(rowsOf([tie], sampleSnapshot(), { tables: ["T5", "T6"] })[0]![0]).toBe("甲1　未列入：表3!E8 的数不在新表中");
  });

  it("has none of them where their rule is switched off", () => {
    const config = [
      { source: "file", config: { rules: { "own/tie": "off" }, ties: [{ name: "甲", left: "表3!E8", right: "1" }] } },
    ] as const;
    const planned = planTables(sampleSnapshot(), { from: "tables", config });
    const without = planTables(sampleSnapshot(), { from: "tables" });
    expect("plans" in planned && planned.plans).toEqual("plans" in without && without.plans);
  });

  it("takes a ledger's new tables for those that the workbook has, and tells of a table that it does not have", () => {
    const form = inputTemplate();
    const tie = { left: "表3!E7", right: "表3!F7 + 表3!G7" };
    const first = planTables(snapshotOfPlans(form));
    if (first.kind !== "ledger") throw new Error(`planned ${first.kind}`);
    const again = snapshotOfPlans([...form, ...first.plans]);
    const [[, left, , right] = []] = rowsOf([tie], again, { from: "ledger" });
    expect([left, right]).toEqual(["=表3!E7", "=SUM(表3!F7:G7)"]);
    const [[words] = []] = rowsOf([tie], snapshotOfPlans(form), { from: "ledger" });
    expect(words).toBe("甲1　未列入：左边的工作表“表3”不在本工作簿中");
  });
});
