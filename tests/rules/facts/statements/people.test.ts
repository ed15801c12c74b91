import { people } from "../../../../src/rules/facts/statements/people";
import { priorSheet, sampleUnit, samplePriorSheet } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

testRule(people, {
  valid: [
    { name: "in a workbook that states no people", changes: [], sheets: [sampleUnit()] },
    {
      name: "in the published document, whose people in service became fewer as its reasons say",
      changes: [],
      sheets: [
        sampleUnit({ 编制数: 16, 在职人数: 16, 上年在职人数: 17, 退休人数: 19, 上年退休人数: 19 }),
        samplePriorSheet(),
      ],
    },
    {
      name: "in people in service who retired",
      changes: [],
      sheets: [
        sampleUnit({ 退休人数: 3, 上年退休人数: 2 }),
        priorSheet(["支出-基本", "基本支出", 1, "在职人员退休减少"]),
      ],
    },
  ],
  invalid: [
    {
      name: "more people than posts, and reasons that go the other way",
      changes: [],
      sheets: [
        sampleUnit({ 编制数: 16, 在职人数: 17, 上年在职人数: 16, 退休人数: 19, 上年退休人数: 19 }),
        priorSheet(["支出-基本", "基本支出", 1, "本年在职人员减少，退休人员增加，经费减少"]),
      ],
      findings: [
        { messageId: "posts", cells: ["单位信息!B5", "单位信息!B4"], message: "在职 17 人，多于编制 16 人。" },
        {
          messageId: "direction",
          cells: ["上年预算!D2"],
          message: "增减原因写“在职人员减少”，“单位信息”的在职人数上年 16 人、本年 17 人。",
        },
        { messageId: "direction", cells: ["上年预算!D2"] },
      ],
    },
  ],
});
