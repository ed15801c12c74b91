import { uncomputedFormula } from "../../../src/rules/form/uncomputed-formula";
import { NOT_COMPUTED } from "../../../src/workbook";
import { testRule } from "../../support/rule-tester";

/** 表3 行政运行: 275.77 ＋ 29.67 ＝ 305.44. */
testRule(uncomputedFormula, {
  valid: [
    { name: "where there is no formula", changes: [] },
    { name: "where formulas have results", changes: [{ cell: "表3!E8", value: 305.44, formula: "=F8+G8" }] },
    {
      name: "in an error that is no formula's",
      changes: [{ cell: "表3!E8", value: NOT_COMPUTED }],
    },
    {
      name: "in a circle, which no program computes",
      changes: [{ cell: "表3!E8", value: NOT_COMPUTED, formula: "=SUM(E8:G8)" }],
    },
  ],
  invalid: [
    {
      name: "sums without results, a table's as one",
      changes: [
        { cell: "表3!E8", value: NOT_COMPUTED, formula: "=F8+G8" },
        { cell: "表3!E9", value: NOT_COMPUTED, formula: "=SUM(F9:G9)" },
      ],
      findings: [
        {
          messageId: "computed",
          cells: ["表3!E8", "表3!E9"],
          message: "表3有 2 个公式在文件中没有保存结果，校验时已按公式算出，例如表3 行政运行 合计（E8）得 305.44。",
        },
      ],
    },
    {
      name: "apart from them those that only Excel can compute, another workbook's cells among them",
      changes: [
        { cell: "表3!E8", value: NOT_COMPUTED, formula: "=F8+G8" },
        { cell: "表3!F9", value: NOT_COMPUTED, formula: "=[1]表3!F9" },
        { cell: "表3!E9", value: NOT_COMPUTED, formula: "=F9+G9" },
        { cell: "表3!E10", value: NOT_COMPUTED, formula: "=ROUND(F10+G10,2)" },
      ],
      findings: [
        { messageId: "computed", cells: ["表3!E8"] },
        {
          messageId: "unknown",
          severity: "warning",
          cells: ["表3!E9", "表3!F9", "表3!E10"],
          message:
            "表3有 3 个公式在文件中没有保存结果，校验时也算不出来，例如表3 事业运行 合计（E9）；涉及它们的勾稽关系没有检查。",
        },
      ],
    },
  ],
});
