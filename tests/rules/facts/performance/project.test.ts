import { projectTargets } from "../../../../src/rules/facts/performance/project";
import { ledgerSheet, projectSheet, sampleUnit, targetSheet } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

const PAID = "2024年预计拨入其他资金账户项目";
const PARTY = "党委外办业务经费";
const FOREIGN = "外事活动业务经费";
const target = (...names: string[]) =>
  targetSheet(...names.map((name) => [name, "产出指标", "数量指标", "甲", "≥1件", null, 90] as const));
/** The ledger without its marks of secrecy. */
const OPEN = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [30 + index, { 是否涉密: "否" }]));
const SECRET = projectSheet([PARTY, "否", PARTY], [FOREIGN, "否", FOREIGN]);

testRule(projectTargets, {
  valid: [
    { name: "in a workbook without targets", changes: [], sheets: [sampleUnit(), ledgerSheet()] },
    {
      name: "in the published document: one open project with a table, two secret ones without",
      changes: [],
      sheets: [ledgerSheet(), SECRET, target(PAID)],
    },
    {
      name: "in a department's, which sets targets for part of its projects",
      changes: [],
      sheets: [sampleUnit({ 文种: "部门" }), ledgerSheet(), target(PAID)],
    },
    {
      name: "without a ledger, in a project that the table of the general budget does not list",
      changes: [],
      sheets: [target(PARTY, FOREIGN, PAID)],
    },
  ],
  invalid: [
    {
      name: "a project that is none, and open projects without a table",
      changes: [],
      sheets: [ledgerSheet(OPEN), target(PAID, "飞行项目")],
      findings: [
        { messageId: "unknown", cells: ["绩效_项目!A3"], message: "绩效目标的项目“飞行项目”不是支出明细中的项目。" },
        { messageId: "lacking", cells: [], message: `支出明细中的项目“${PARTY}”没有绩效目标。` },
        { messageId: "lacking", cells: [] },
      ],
    },
    {
      name: "a table of a secret project",
      changes: [],
      sheets: [ledgerSheet(), SECRET, target(PAID, PARTY)],
      findings: [
        {
          messageId: "secret",
          cells: ["绩效_项目!A3"],
          message: `项目“${PARTY}”不予公开，不应有公开的绩效目标。`,
        },
      ],
    },
  ],
});
