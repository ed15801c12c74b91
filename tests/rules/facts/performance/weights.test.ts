import { weights } from "../../../../src/rules/facts/performance/weights";
import { overallSheet, sampleUnit, targetSheet } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

const row = (name: string, weight: number | null) => ["产出指标", "数量指标", name, "≥1件", "计划", weight] as const;

testRule(weights, {
  valid: [
    { name: "in a workbook without targets", changes: [], sheets: [sampleUnit()] },
    {
      name: "in 90 points, where ten are kept for execution",
      changes: [],
      sheets: [overallSheet(row("甲", 50), row("乙", 40))],
    },
    {
      name: "in 100 points with the execution among them",
      changes: [],
      sheets: [overallSheet(row("甲", 90), row("预算执行率", 10))],
    },
    {
      name: "in 100 points that are not whole",
      changes: [],
      sheets: [overallSheet(row("甲", 33.33), row("乙", 66.67))],
    },
    { name: "where no weights are stated", changes: [], sheets: [overallSheet(row("甲", null))] },
  ],
  invalid: [
    {
      name: "another sum, of the whole and of a project",
      changes: [],
      sheets: [overallSheet(row("甲", 80), row("预算执行率", 10)), targetSheet(["某项目", ...row("甲", 99.5)])],
      findings: [
        {
          messageId: "sum",
          cells: ["绩效_整体!F2", "绩效_整体!F3"],
          message: "整体绩效目标的权重合计为 90.00，应为 100；另有预算执行率 10 分的，应为 90。",
        },
        { messageId: "sum", cells: ["绩效_项目!G2"] },
      ],
    },
    {
      name: "an indicator that counts nothing",
      changes: [],
      sheets: [overallSheet(row("甲", 100), row("乙", 0))],
      findings: [{ messageId: "zero", cells: ["绩效_整体!F3"], message: "整体绩效目标的指标“乙”权重为 0。" }],
    },
    {
      name: "indicators without a weight beside others",
      changes: [],
      sheets: [overallSheet(row("甲", 100), row("乙", null))],
      findings: [
        {
          messageId: "missing",
          cells: ["绩效_整体!C3"],
          message: "整体绩效目标有 1 项指标没有填写权重，其他指标已填写。",
        },
      ],
    },
  ],
});
