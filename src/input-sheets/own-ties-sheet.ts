import { type InputSheet, text } from "./column";

/** 自定义勾稽: ties of the unit's own. Its reader (src/own-ties) tells the columns by these headings, and passes over a name that begins with 示例. */
export const OWN_TIES_FORM: InputSheet = {
  name: "自定义勾稽",
  purpose: "可不填。本单位自己要核对的关系，每条一行，校验时左边应等于右边；公开表不用本表。",
  columns: [
    text("名称", "报告中按这个名称显示；以“示例：”开头的行不核对", 26, "示例：两处基本支出相同"),
    text(
      "左边",
      "带工作表名的单元格地址、数字、加号、减号和 SUM，如 SUM(表3!E7:E12)；其他写法不核对，并说明原因",
      44,
      "表3!E7",
    ),
    text("右边", "写法与左边相同；数字后可以写元或万元，如 支出明细!L4 + 1.20万元", 44, "表6!C6"),
  ],
};
