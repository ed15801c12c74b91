import type { Snapshot } from "../../../src/workbook";
import { sheetOf } from "../snapshots";

const AMOUNTS = ["培训费合计", "日常培训", "专项培训"];

/** A workbook of the toy's two tables, in 元, in which everything holds.  */
export function toyWorkbook(): Snapshot {
  return {
    sheets: [
      sheetOf("来源", [
        ["培训经费来源情况表"],
        ["编制单位：某某培训中心", null, null, "单位：元"],
        ["资金来源", ...AMOUNTS],
        ["财政安排", 900, 600, 300],
        ["单位自筹", 100, 100, 0],
        ["专户安排", 0, 0, 0],
        ["以前年度结转", 0, 0, 0],
        ["培训经费总计", 1000, 700, 300],
      ]),
      sheetOf(
        "科目",
        [
          ["培训经费科目情况表"],
          ["编制单位：某某培训中心", null, null, null, null, null, "单位：元"],
          ["培训科目编码", null, null, "培训科目名称", ...AMOUNTS],
          ["类", "款", "项"],
          ["205", null, null, "教育支出", 600, 400, 200],
          ["205", "08", null, "进修及培训", 600, 400, 200],
          ["205", "08", "03", "培训支出", 600, 400, 200],
          ["208", null, null, "社会保障和就业支出", 400, 300, 100],
          ["208", "05", null, "行政事业单位养老支出", 400, 300, 100],
          ["208", "05", "05", "机关事业单位基本养老保险缴费支出", 400, 300, 100],
          [null, null, null, "培训经费总计", 1000, 700, 300],
        ],
        { merges: [{ top: 2, left: 0, bottom: 2, right: 2 }] },
      ),
    ],
  };
}
