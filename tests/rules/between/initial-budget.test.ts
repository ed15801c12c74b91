import type { Snapshot } from "../../../src/workbook";
import { checkSnapshot } from "../../../tools/shipped";
import { sheetOf } from "../../support/snapshots";

/** 公开01表 with 年初预算数 beside 决算数, in 万元. @param general 年初预算数 of 一般公共预算财政拨款收入 */
function accounts(general = 100, { unit = "某研究所", year = 2023 } = {}): Snapshot {
  return {
    sheets: [
      sheetOf("公开01表", [
        [`${year}年度收入支出决算总表`],
        [`部门：${unit}`, null, null, null, "金额单位：万元"],
        ["收入", null, null, "支出", null, null],
        ["项目", "年初预算数", "决算数", "项目", "年初预算数", "决算数"],
        ["一、一般公共预算财政拨款收入", general, 110, "六、科学技术支出", 120, 110],
        ["二、政府性基金预算财政拨款收入", 0, 0, "本年支出合计", 120, 110],
        ["五、事业收入", 20, 0, "结余分配", 0, 0],
        ["本年收入合计", general + 20, 110, "年末结转和结余", 0, 0],
        ["总计", general + 20, 110, "总计", 120, 110],
      ]),
    ],
  };
}

/** The unit's budget of that spring, in 元. */
function budget({ unit = "某研究所", year = 2023 } = {}): Snapshot {
  return {
    sheets: [
      sheetOf("部门公开表1", [
        [`${year}年收支总表`],
        [`编制单位：${unit}`, null, null, "单位：元"],
        ["收入", null, "支出", null],
        ["项目", "预算数", "项目", "预算数"],
        ["一、一般公共预算拨款收入", 1_000_049, "一、科学技术支出", 1_200_049],
        ["四、事业收入", 200_000, "本年支出合计", 1_200_049],
        ["本年收入合计", 1_200_049, "", ""],
        ["收入总计", 1_200_049, "支出总计", 1_200_049],
      ]),
    ],
  };
}

const ruleOf = (book: Snapshot, prior?: Snapshot) => {
  const { findings, rules } = checkSnapshot(book, prior ? { prior } : {});
  const told = findings.flatMap(({ rule, message }) => (rule === "x/initial-budget" ? [message] : []));
  return { told, held: rules.find(({ rule }) => rule === "x/initial-budget")!.held };
};
const notTaken = (book: Snapshot, prior: Snapshot) =>
  checkSnapshot(book, { prior }).unchecked.map(({ reason }) => reason);

describe("x/initial-budget", () => {
  it("holds where 年初预算数 of the accounts is the published budget, in another measure and rounded", () => {
    const { told, held } = ruleOf(accounts(), budget());
    expect(told).toEqual([]);
    expect(held).toBeGreaterThan(5);
  });

  it("tells a difference with both cells, each in its own measure", () => {
    expect(ruleOf(accounts(107), budget()).told).toContain(
      "公开01表 一般公共预算财政拨款收入 年初预算数（B5）是 107.00 万元，年初公布的预算（部门公开表1!B5）是 1000049.00 元。",
    );
  });

  it("looks at nothing where no budget is given", () => {
    expect(ruleOf(accounts(107))).toEqual({ told: [], held: 0 });
  });

  it("takes neither another unit's budget nor another year's, and says so", () => {
    expect(ruleOf(accounts(107), budget({ unit: "别的单位" }))).toEqual({ told: [], held: 0 });
    expect(notTaken(accounts(), budget({ unit: "别的单位" }))).toContain(
      "预算公开表的单位是“别的单位”，不是“某研究所”，没有采用。",
    );
    expect(notTaken(accounts(), budget({ year: 2022 }))).toContain("预算公开表是 2022 年的，应为 2023 年，没有采用。");
  });

  it("takes accounts of the year before for last year, and those of the same year for nothing", () => {
    expect(notTaken(accounts(), accounts(100, { year: 2022 }))).not.toContainEqual(expect.stringContaining("没有采用"));
    expect(notTaken(accounts(), accounts())).toContain("上年决算公开表是 2023 年的，应为 2022 年，没有采用。");
  });

  it("refuses accounts beside a budget, as before", () => {
    expect(notTaken(budget(), accounts())).toContainEqual(expect.stringContaining("是决算表"));
  });
});
