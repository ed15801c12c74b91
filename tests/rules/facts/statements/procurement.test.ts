import { procurement } from "../../../../src/rules/facts/statements/procurement";
import { ledgerSheet, procurementSheet, sampleUnit } from "../../../support/fact-book";
import { testRule } from "../../../support/rule-tester";

const ALL = 318_300;

testRule(procurement, {
  valid: [
    { name: "in a workbook that states no procurement", changes: [], sheets: [sampleUnit()] },
    {
      name: "in the published document: all is reserved, for small and micro enterprises",
      changes: [],
      sheets: [ledgerSheet(), procurementSheet({ 面向中小企业预留: ALL, 面向小微企业预留: ALL })],
    },
    {
      name: "where part is reserved and no ledger tells the items",
      changes: [],
      sheets: [procurementSheet({ 政府采购货物: ALL, 面向中小企业预留: 127_300, 面向小微企业预留: 0 })],
    },
  ],
  invalid: [
    {
      name: "more reserved than is bought, and more for small enterprises than for all",
      changes: [],
      sheets: [
        procurementSheet({
          政府采购货物: 200_000,
          政府采购服务: 100_000,
          面向中小企业预留: 310_000,
          面向小微企业预留: 320_000,
        }),
      ],
      findings: [
        {
          messageId: "reserved",
          cells: ["采购预留!B4", "采购预留!B2", "采购预留!B3"],
          message: "面向中小企业预留 31.00，大于政府采购预算 30.00，多 1.00 万元。",
        },
        {
          messageId: "small",
          cells: ["采购预留!B5", "采购预留!B4"],
          message: "面向小微企业预留 32.00，大于面向中小企业预留 31.00，多 1.00 万元。",
        },
      ],
    },
    {
      name: "another class than the ledger's, and small items that are not reserved whole",
      changes: [],
      sheets: [ledgerSheet(), procurementSheet({ 政府采购货物: 200_000, 面向中小企业预留: 100_000 })],
      findings: [
        {
          messageId: "class",
          cells: ["采购预留!B2"],
          message: "“采购预留”的政府采购货物为 20.00，支出明细按政府采购类别汇总为 19.28，差 0.72 万元。",
        },
        {
          messageId: "unreserved",
          severity: "warning",
          cells: ["采购预留!B3"],
          message:
            "支出明细的采购项目都在限额以下（货物、服务 200 万元，工程 400 万元），面向中小企业预留 10.00，少于政府采购预算 31.83 万元。",
        },
      ],
    },
    {
      name: "more than there is to buy with",
      changes: [],
      sheets: [procurementSheet({ 政府采购工程: 4_000_000 })],
      findings: [
        {
          messageId: "whole",
          severity: "warning",
          cells: ["采购预留!B2"],
          message: "政府采购预算 400.00，大于公用经费和项目支出的合计 163.80，多 236.20 万元。",
        },
      ],
    },
  ],
});
