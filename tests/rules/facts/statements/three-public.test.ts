import { threePublic } from "../../../../src/rules/facts/statements/three-public";
import { priorSheet, sampleUnit, samplePriorSheet } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

testRule(threePublic, {
  valid: [
    { name: "where nothing is known of last year", changes: [], sheets: [sampleUnit()] },
    { name: "in what fell", changes: [], sheets: [priorSheet(["三公项", "公务接待费", 1_000_000, null])] },
  ],
  invalid: [
    {
      name: "the rises of the published document: running, reception and the whole",
      changes: [],
      sheets: [samplePriorSheet()],
      findings: [
        {
          messageId: "explained",
          cells: ["表10!B11", "上年预算!C15"],
          message:
            "公务用车运行费由上年 3.20 增加到 5.00 万元，增加 1.80；填写的原因是“本年勘察边界工作较多，车辆使用频繁，燃油费增加”。",
        },
        { messageId: "explained", cells: ["表10!B8", "上年预算!C16"] },
        {
          messageId: "total",
          cells: [
            "上年预算!C13",
            "表10!B7",
            "上年预算!C14",
            "表10!B10",
            "上年预算!C15",
            "表10!B11",
            "上年预算!C16",
            "表10!B8",
          ],
          message: "“三公”经费合计由上年 5.20 增加到 20.00 万元，增加 14.80。",
        },
      ],
    },
    {
      name: "a rise without a reason",
      changes: [],
      sheets: [priorSheet(["三公项", "公务接待费", 10_000, null])],
      findings: [
        {
          messageId: "unexplained",
          cells: ["表10!B8", "上年预算!C2"],
          message: "公务接待费由上年 1.00 增加到 14.50 万元，增加 13.50，“上年预算”没有填写增减原因。",
        },
      ],
    },
  ],
});
