import { performanceFunds } from "../../../../src/rules/facts/statements/performance";
import { ledgerSheet, overallSheet, sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

const TARGET = overallSheet(["产出指标", "数量指标", "办文（件）", "≥10件", "计划", 90]);

testRule(performanceFunds, {
  valid: [
    { name: "in a workbook without targets", changes: [], sheets: [sampleUnit(), ledgerSheet()] },
    { name: "in the published tables and their ledger", changes: [], sheets: [TARGET, ledgerSheet()] },
    { name: "where no ledger tells the projects", changes: [], sheets: [TARGET] },
  ],
  invalid: [
    {
      name: "projects that have other money in the ledger than in the tables",
      changes: [],
      sheets: [TARGET, ledgerSheet({ 30: { "金额(元)": 100_000 }, 51: { "金额(元)": 100_000 } })],
      findings: [
        {
          messageId: "fiscal",
          cells: ["表5!G15", "表8!H7", "表9!H7"],
          message: "支出明细的财政拨款项目 2 个、67.00 万元，各表的财政拨款项目支出为 60.00 万元。",
        },
        {
          messageId: "other",
          cells: ["表3!G15", "表5!G15", "表8!H7", "表9!H7"],
          message: "支出明细的非财政拨款项目 1 个、98.89 万元，各表的非财政拨款项目支出为 89.67 万元。",
        },
        {
          messageId: "overall",
          cells: ["表1!B36"],
          message: "整体绩效目标涉及支出明细的全部预算 553.65 万元，各表的支出总计为 537.43 万元。",
        },
      ],
    },
  ],
});
