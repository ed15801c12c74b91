import { levelPairs } from "../../../../src/rules/facts/performance/pairs";
import { overallSheet, sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

testRule(levelPairs, {
  valid: [
    { name: "in a workbook without targets", changes: [], sheets: [sampleUnit()] },
    {
      name: "in the pairs of the guide, the older cost among what is put out, and what only a unit has",
      changes: [],
      sheets: [
        overallSheet(
          ["产出指标", "时效指标", "甲", "≥1件", null, 1],
          ["产出", "成本指标", "乙", "≤1万元", null, 1],
          ["效益指标", "可持续影响指标", "丙", "长期", null, 1],
          [null, "社会效益指标", "丁", "提升", null, 1],
          ["履职效能", "重点工作", "戊", "完成", null, 1],
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "a second level of another first",
      changes: [],
      sheets: [
        overallSheet(
          ["产出指标", "社会效益指标", "甲", "提升", null, 1],
          ["效益指标", "数量指标", "乙", "≥1件", null, 1],
        ),
      ],
      findings: [
        {
          messageId: "other",
          cells: ["绩效_整体!B2"],
          message: "整体绩效目标的指标“甲”：二级指标“社会效益指标”不属于一级指标“产出指标”（数量、质量、时效）。",
        },
        { messageId: "other", cells: ["绩效_整体!B3"] },
      ],
    },
  ],
});
