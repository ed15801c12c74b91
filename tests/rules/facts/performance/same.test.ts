import { sameIndicator } from "../../../../src/rules/facts/performance/same";
import { overallSheet, sampleUnit, targetSheet } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

const row = (name: string, value: string) => ["产出指标", "数量指标", name, value, null, 1] as const;

testRule(sameIndicator, {
  valid: [
    { name: "in a workbook without targets", changes: [], sheets: [sampleUnit()] },
    {
      name: "in the same value, however it is written",
      changes: [],
      sheets: [overallSheet(row("接待批次（次）", ">=4 次")), targetSheet(["甲项目", ...row("接待批次", "≥4次")])],
    },
    {
      name: "of things that are counted in other units",
      changes: [],
      sheets: [
        overallSheet(row("培训次数（次）", "≥4次"), row("培训人数（人）", "≥80人")),
        targetSheet(["甲项目", ...row("培训（人）", "≥80人")]),
      ],
    },
  ],
  invalid: [
    {
      name: "the same count, said and not said in the name",
      changes: [],
      sheets: [
        overallSheet(row("培训次数（次）", "≥4次"), row("培训人数（人）", "≥80人")),
        targetSheet(["甲项目", ...row("培训（次）", "≥5次")]),
      ],
      findings: [{ messageId: "different", cells: ["绩效_项目!E2", "绩效_整体!D2"] }],
    },
    {
      name: "the two values of the published tables",
      changes: [],
      sheets: [
        overallSheet(row("边界巡查调研（次）", "≥8次")),
        targetSheet(["甲项目", ...row("边界巡查调研（次）", "=2 次")]),
      ],
      findings: [
        {
          messageId: "different",
          cells: ["绩效_项目!E2", "绩效_整体!D2"],
          message: "指标“边界巡查调研（次）”在整体绩效目标为“≥8次”，在项目“甲项目”为“＝2次”。",
        },
      ],
    },
  ],
});
