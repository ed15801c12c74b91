import { INCOME_LINES, NATURES } from "./choices";
import { type InputSheet, amount, choice, text } from "./column";

/** 收入: income as it was approved. */
export const INCOME_SHEET: InputSheet = {
  name: "收入",
  purpose: "可不填。各项收入舍位平衡后与本表一致；与支出明细不符的，逐格指明。",
  columns: [
    choice(text("收入项目", "按收入来源，名称与表1一致", 30, "一般公共预算拨款"), INCOME_LINES),
    choice(text("功能科目编码", "分科目批复收入的填写，其他留空", 18, ""), "functional"),
    amount("预算数", "批复数，按“单位信息”的金额单位填写", "790100.00"),
  ],
};

/** 控制数: what was approved by 项. */
export const CONTROLS_SHEET: InputSheet = {
  name: "控制数",
  purpose: "可不填。批复的控制数按项级科目和资金填写，舍位平衡后与之一致。",
  columns: [
    choice(text("功能科目编码", "7位，到项", 14, "2010301"), "functional"),
    choice(text("资金性质", "与支出明细一致", 18, "一般公共预算"), NATURES),
    amount("批复控制数", "批复数，按“单位信息”的金额单位填写", "750100.00"),
  ],
};
