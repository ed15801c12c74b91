import { type InputSheet, text } from "./column";
import { UNIT_LINES } from "./unit-lines";

/** 单位信息: whose document it is. */
export const UNIT_SHEET: InputSheet = {
  name: "单位信息",
  emptyRows: 0,
  purpose: "一行一项，第二列填写内容。",
  columns: [
    text("项目", "不要改动", 24, ...UNIT_LINES.map(({ key }) => key)),
    {
      ...text("内容", "按右侧说明填写", 48, ...UNIT_LINES.map(({ example }) => example)),
      rowChoices: new Map(UNIT_LINES.flatMap(({ choices }, row) => (choices ? [[row, choices] as const] : []))),
    },
    text("填写说明", "不要改动", 34, ...UNIT_LINES.map(({ note }) => note)),
  ],
};
