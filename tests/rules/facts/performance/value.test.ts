import { indicatorValue } from "../../../../src/rules/facts/performance/value";
import { overallSheet, sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

const row = (name: string, value: string | null) => ["产出指标", "数量指标", name, value, null, 1] as const;

testRule(indicatorValue, {
  valid: [
    { name: "in a workbook without targets", changes: [], sheets: [sampleUnit()] },
    {
      name: "in counts, percentages, a growth above 100%, money, a date of the year and words",
      changes: [],
      sheets: [
        overallSheet(
          row("边界巡查调研（次）", ">=4 次"),
          row("保障率（%）", "=100.00(%)"),
          row("来访人数增长率（%）", "≥150%"),
          row("接待成本（万元）", "≤60万元"),
          row("完成时间", "2024年12月"),
          row("保障能力", "有效提升"),
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "none, too much, another year, another measure",
      changes: [],
      sheets: [
        overallSheet(
          row("甲", null),
          row("保障率（%）", "≥120%"),
          row("完成时间", "2023年底前"),
          row("调研次数（次）", "≥4人"),
        ),
      ],
      findings: [
        { messageId: "missing", cells: ["绩效_整体!C2"], message: "整体绩效目标的指标“甲”没有指标值。" },
        {
          messageId: "percent",
          cells: ["绩效_整体!D3"],
          message: "整体绩效目标的指标“保障率（%）”为“≥120%”，超过 100%。",
        },
        {
          messageId: "year",
          cells: ["绩效_整体!D4"],
          message: "整体绩效目标的指标“完成时间”为“2023年底前”，不是 2024 年。",
        },
        {
          messageId: "unit",
          cells: ["绩效_整体!D5"],
          message: "整体绩效目标的指标“调研次数（次）”为“≥4人”，计量单位与指标名称不一致。",
        },
      ],
    },
  ],
});
