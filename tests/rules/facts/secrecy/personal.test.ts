import { personal } from "../../../../src/rules/facts/secrecy/personal";
import { goalSheet, projectSheet, sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

/** What a mobile number looks like; nobody has it. */
const MOBILE = `13${"0".repeat(9)}`;

testRule(personal, {
  valid: [
    { name: "in a workbook that states no text", changes: [], sheets: [sampleUnit()] },
    {
      name: "in a landline, in contacts that are not published, in amounts",
      changes: [],
      sheets: [
        sampleUnit({ 主要职能: "联系电话 0908-0000000，预算 13000000000.00 元。" }),
        goalSheet(["整体", "完成工作", null, MOBILE]),
      ],
    },
    {
      name: "in a number that is no identity number",
      changes: [],
      sheets: [sampleUnit({ 主要职能: "账号 990101199003070010" })],
    },
  ],
  invalid: [
    {
      name: "telephones in what is published, contacts that are shown among it",
      changes: [],
      sheets: [
        sampleUnit({ 公开联系方式: "是", 主要职能: `咨询 ${MOBILE}` }),
        goalSheet(["整体", "完成工作", null, MOBILE]),
        projectSheet([`项目１３０００００００００`, "是", null]),
      ],
      findings: [
        { messageId: "number", cells: ["单位信息!B5"], message: "公开的内容里有手机号码（130…00）。" },
        { messageId: "number", cells: ["项目说明!A2"] },
        { messageId: "number", cells: ["绩效目标!D2"] },
      ],
    },
  ],
});
