import { NATURES, SOURCES, YES_NO } from "./choices";
import { type InputSheet, amount, choice, text } from "./column";

/** What the sheet 其他数 is asked about. */
const ITEMS = ["结转下年", "使用非财政拨款结余", "上年执行数"];

/** 其他数: what the tables of some sets print and no ledger tells. */
export const OTHER_FIGURES_SHEET: InputSheet = {
  name: "其他数",
  purpose: "全国表样的公开表列示、而支出明细没有的数；没有填写的，公开表中留空。没有的填0。",
  columns: [
    choice(text("项目", `从列表中选择：${ITEMS.join("、")}`, 24, ...ITEMS), ITEMS),
    choice(text("功能科目编码", "上年执行数填写，7位，到项；其他留空", 16, "", "", "2010301"), "functional"),
    choice(
      text("资金性质", "结转下年是哪种资金；使用结余的支出在支出明细列哪种资金", 20, "一般公共预算", "单位资金", ""),
      NATURES,
    ),
    choice(text("资金来源", "与支出明细的填法一致", 18, "本级安排", "其他收入", ""), SOURCES),
    choice(text("是否上年结转", "是或否", 12, "否", "否", ""), YES_NO),
    amount("金额", "按“单位信息”的金额单位填写，没有的填0", "0.00", "0.00", "0.00"),
  ],
};
