import { staleFormula } from "../../../src/rules/form/stale-formula";
import { testRule } from "../../support/rule-tester";

/** 表3 行政运行: 275.77 ＋ 29.67 ＝ 305.44. */
testRule(staleFormula, {
  valid: [
    { name: "where there is no formula", changes: [] },
    {
      name: "where a formula keeps what it gives",
      changes: [
        { cell: "表3!F8", value: 275.87 },
        { cell: "表3!E8", value: 305.54, formula: "=F8+G8" },
      ],
    },
    {
      name: "where a formula keeps what it gives but for what floating-point numbers add",
      changes: [
        { cell: "表3!F8", value: 275.87 },
        { cell: "表3!E8", value: 305.54000000000002, formula: "=SUM(F8:G8)" },
      ],
    },
    {
      name: "where every tie holds, whatever its formulas give",
      changes: [{ cell: "表3!E8", value: 305.44, formula: "=F8" }],
    },
    {
      name: "in a formula that is more than a sum",
      changes: [{ cell: "表3!E8", value: 305.54, formula: "=ROUND(F8+G8,2)" }],
    },
    {
      name: "in a formula that reads a number kept as text, which Excel's sums pass over",
      changes: [
        { cell: "表3!F8", value: "275.77" },
        { cell: "表3!E8", value: 29.67, formula: "=SUM(F8:G8)" },
      ],
    },
    {
      name: "in a formula that reads cells outside the tables",
      changes: [{ cell: "表3!E8", value: 305.54, formula: "=SUM(F8:K8)" }],
    },
  ],
  invalid: [
    {
      name: "a total that was not computed after an amount was typed",
      changes: [
        { cell: "表3!F8", value: 275.87 },
        { cell: "表3!E8", value: 305.44, formula: "=F8+G8" },
      ],
      findings: [
        {
          messageId: "one",
          cells: ["表3!E8"],
          message: "表3 行政运行 合计（E8）的公式现在应得 305.54，单元格里保存的却是 305.44：公式没有重新计算。",
        },
      ],
    },
    {
      name: "all totals of a table as one",
      changes: [
        { cell: "表3!F8", value: 275.87 },
        { cell: "表3!E8", value: 305.44, formula: "=F8+G8" },
        { cell: "表3!F7", value: 316.47, formula: "=SUM(F8:F10)" },
      ],
      findings: [
        {
          messageId: "several",
          cells: ["表3!F7", "表3!E8"],
          message:
            "表3有 2 个公式没有重新计算，例如表3 政府办公厅（室）及相关机构事务 基本支出（F7）应得 316.57，保存的却是 316.47。",
        },
      ],
    },
  ],
});
