import { operating } from "../../../../src/rules/facts/statements/operating";
import { sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

testRule(operating, {
  valid: [
    { name: "in a unit that states none", changes: [], sheets: [sampleUnit({ 单位性质: "参公" })] },
    {
      name: "in an organ's operating expenditure",
      changes: [],
      sheets: [sampleUnit({ 单位性质: "行政", 机关运行经费: 141_300 })],
    },
    { name: "in less of a mixed unit", changes: [], sheets: [sampleUnit({ 单位性质: "混合", 机关运行经费: 100_000 })] },
    { name: "in none of an institution", changes: [], sheets: [sampleUnit({ 单位性质: "事业", 机关运行经费: 0 })] },
  ],
  invalid: [
    {
      name: "an organ's that is not its operating expenditure",
      changes: [],
      sheets: [sampleUnit({ 单位性质: "行政", 机关运行经费: 100_000 })],
      findings: [
        {
          messageId: "different",
          cells: ["单位信息!B5", "单位信息!B4", "表6!F29"],
          message: "行政单位的机关运行经费为 10.00，一般公共预算公用经费为 14.13 万元；两者应当相等。",
        },
      ],
    },
    {
      name: "more of a mixed unit",
      changes: [],
      sheets: [sampleUnit({ 单位性质: "混合", 机关运行经费: 1_000_000 })],
      findings: [
        {
          messageId: "more",
          cells: ["单位信息!B5", "单位信息!B4", "表6!F29"],
          message: "机关运行经费 100.00，大于一般公共预算公用经费 14.13 万元。",
        },
      ],
    },
    {
      name: "any of an institution",
      changes: [],
      sheets: [sampleUnit({ 单位性质: "事业", 机关运行经费: 1_000 })],
      findings: [
        {
          messageId: "none",
          cells: ["单位信息!B5", "单位信息!B4", "表6!F29"],
          message: "事业单位没有机关运行经费，“单位信息”填写了 0.10 万元。",
        },
      ],
    },
  ],
});
