import { coverage } from "../../../../src/rules/facts/performance/coverage";
import { overallSheet, sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

const row = (second: string, name: string) => ["产出指标", second, name, "≥1件", null, 1] as const;

testRule(coverage, {
  valid: [
    { name: "in a workbook without targets", changes: [], sheets: [sampleUnit()] },
    { name: "in several kinds", changes: [], sheets: [overallSheet(row("数量指标", "甲"), row("质量指标", "乙"))] },
    { name: "in a single indicator", changes: [], sheets: [overallSheet(row("数量指标", "甲"))] },
  ],
  invalid: [
    {
      name: "quantities only, as in the published table of the whole",
      changes: [],
      sheets: [overallSheet(row("数量指标", "甲"), row("数量指标", "乙"))],
      findings: [
        {
          messageId: "one",
          cells: ["绩效_整体!B2", "绩效_整体!B3"],
          message: "整体绩效目标的 2 项指标都是“数量指标”，没有质量、时效、效益等其他指标。",
        },
      ],
    },
  ],
});
