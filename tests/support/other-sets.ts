import type { Snapshot } from "../../src/workbook";
import { sheetOf } from "./snapshots";

/** A budget by the central set of nine tables, shortened: two tables have Xinjiang's columns, and all have names that units in Xinjiang use, too. */
export function centralBudget(): Snapshot {
  const functional = (title: string) =>
    sheetOf(title.slice(0, 6), [
      [title],
      ["单位：万元"],
      ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
      ["206", "科学技术支出", 100, 60, 40],
      ["20602", "基础研究", 100, 60, 40],
      ["", "合计", 100, 60, 40],
    ]);
  const incomes = ["合计", "上年结转", "一般公共预算拨款收入", "事业收入", "其他收入"];
  const threePublic = ["合计", "因公出国（境）费", "公务用车费", "公务用车购置费", "公务用车运行费", "公务接待费"];
  const sheet = (name: string, title: string, header: readonly string[], amounts: readonly number[]) =>
    sheetOf(name, [[title], ["单位：万元"], [...header], [...amounts]]);
  return {
    sheets: [
      sheet("2", "收入总表", incomes, [150, 50, 80, 15, 5]),
      functional("支出总表"),
      functional("一般公共预算支出表"),
      sheet("6", "一般公共预算基本支出表", ["科目编码", "科目名称", "预算数", "公用经费"], [301, 0, 50, 10]),
      sheet("7", "一般公共预算“三公”经费支出表", threePublic, [6, 1, 3, 2, 1, 2]),
      sheet("8", "国有资本经营预算支出表", ["科目编码", "科目名称", "小计"], [223, 0, 1]),
    ],
  };
}

/** Tables of no set that ships: one has Xinjiang's columns, and its sheet is called as Xinjiang's is. */
export function unknownSet(): Snapshot {
  return {
    sheets: [
      sheetOf("表3", [
        ["部门整体支出汇总表"],
        ["单位：万元"],
        ["科目编码", "科目名称", "合计", "基本支出"],
        ["201", "一般公共服务支出", 10, 6],
        ["", "合计", 10, 6],
      ]),
      sheetOf("2", [
        ["财政专户资金收支情况一览表"],
        ["单位：万元"],
        ["项目", "年初余额", "收入", "支出", "年末余额"],
        ["教育收费", 1, 5, 4, 2],
        ["合计", 1, 5, 4, 2],
      ]),
    ],
  };
}

/** Final accounts: sheets are called 表5 and 表8 as Xinjiang's are, and hold other tables. */
export function finalAccounts(): Snapshot {
  return {
    sheets: [
      sheetOf("表5", [
        ["一般公共预算财政拨款支出决算表"],
        ["金额单位：万元"],
        ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
        ["201", "一般公共服务支出", 10, 6, 4],
        ["", "合计", 10, 6, 4],
      ]),
      sheetOf("表8", [
        ["一般公共预算财政拨款基本支出决算表"],
        ["金额单位：万元"],
        ["经济分类科目编码", "科目名称", "合计", "人员经费", "公用经费"],
        ["301", "工资福利支出", 6, 6, ""],
        ["", "合计", 6, 6, ""],
      ]),
    ],
  };
}
