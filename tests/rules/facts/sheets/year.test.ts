import { statedYear } from "../../../../src/rules/facts/sheets/year";
import { sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

testRule(statedYear, {
  valid: [
    { name: "in a workbook that states nothing", changes: [] },
    { name: "in facts of the tables' year", changes: [], sheets: [sampleUnit()] },
  ],
  invalid: [
    {
      name: "facts of another year",
      changes: [],
      sheets: [sampleUnit({ 预算年度: 2023 })],
      findings: [
        { messageId: "different", cells: ["单位信息!B2"], message: "“单位信息”的预算年度是 2023 年，各表是 2024 年。" },
      ],
    },
  ],
});
