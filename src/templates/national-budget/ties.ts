import type { TieNames } from "../../tables";

/** The names by which users know the ties among the nine tables, and which of two places they look at first. */
export const TIES: TieNames = {
  pairs: [
    ["A1.income", "A2"],
    ["A1.expenditure", "A3"],
    ["A1.income", "A1.expenditure"],
    ["A1.income", "A4.income"],
    ["A1.expenditure", "A4.expenditure"],
    ["A4.income", "A4.expenditure"],
    ["A4.expenditure", "A5"],
    ["A4.expenditure", "A8"],
    ["A4.expenditure", "A9"],
    ["A4.income", "A5"],
    ["A4.income", "A8"],
    ["A4.income", "A9"],
    ["A2", "A3"],
    ["A2", "A4.income"],
    ["A3", "A5"],
    ["A3", "A8"],
    ["A3", "A9"],
    ["A5", "A6"],
    ["A7", "A6"],
    ["A5", "A7"],
  ],
  rules: [
    { id: "a1/balance", title: "收入总计＝支出总计", tables: ["A1"] },
    { id: "a4/balance", title: "收入总计＝支出总计", tables: ["A4"] },
    { id: "x/a1-a2", title: "表1各项收入＝表2各栏", tables: ["A1", "A2"] },
    { id: "x/a1-a3", title: "表1各类支出＝表3各类合计", tables: ["A1", "A3"] },
    { id: "x/a1-a4", title: "表1三项拨款＝表4本年收入，各类支出不小于表4", tables: ["A1", "A4"] },
    { id: "x/a4-a5", title: "表4一般公共预算＝表5合计；有结转的不小于表5", tables: ["A4", "A5"] },
    {
      id: "x/a3-funds",
      title: "表3不小于表5＋表8＋表9，基本、项目分别核对",
      tables: ["A3", "A5"],
      of: { andLater: true, relation: "within" },
    },
    { id: "x/a5-a6", title: "表5基本支出＝表6人员经费＋公用经费", tables: ["A5", "A6"] },
    { id: "x/a6-a7", title: "表7各项“三公”经费不小于表6同一科目", tables: ["A6", "A7"], severity: "warning" },
  ],
};
