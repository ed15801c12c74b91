import { dates } from "../../../../src/rules/facts/sheets/dates";
import { sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

testRule(dates, {
  valid: [
    { name: "in a workbook that states no date", changes: [], sheets: [sampleUnit()] },
    {
      name: "in what is published on the twentieth day, signed on a Sunday before",
      changes: [],
      sheets: [sampleUnit({ 批复日期: "2024-02-08", 落款日期: "2024年02月25日", 公开日期: "2024-02-28" })],
    },
  ],
  invalid: [
    {
      name: "what is published too late, or before it was approved",
      changes: [],
      sheets: [sampleUnit({ 批复日期: "2024-02-01", 公开日期: "2024-02-22" })],
      findings: [
        {
          messageId: "late",
          cells: ["单位信息!B5", "单位信息!B4"],
          message: "公开日期2024年2月22日距批复日期2024年2月1日已有 21 天，超过 20 日。",
        },
      ],
    },
    {
      name: "what is published before it was approved, and signed after",
      changes: [],
      sheets: [sampleUnit({ 批复日期: "2024-02-10", 公开日期: "2024-02-01", 落款日期: "2024-02-05" })],
      findings: [
        {
          messageId: "before",
          cells: ["单位信息!B5", "单位信息!B4"],
          message: "公开日期2024年2月1日早于批复日期2024年2月10日。",
        },
        {
          messageId: "signed",
          cells: ["单位信息!B6", "单位信息!B5"],
          message: "落款日期2024年2月5日晚于公开日期2024年2月1日。",
        },
      ],
    },
  ],
});
