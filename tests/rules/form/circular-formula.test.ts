import { circularFormula } from "../../../src/rules/form/circular-formula";
import { testRule } from "../../support/rule-tester";

/** 表3 行政运行: 275.77 ＋ 29.67 ＝ 305.44. */
testRule(circularFormula, {
  valid: [
    { name: "where there is no formula", changes: [] },
    {
      name: "in a wrong sum that reads other cells only",
      changes: [{ cell: "表3!E8", value: 275.77, formula: "=SUM(F8:F8)" }],
    },
    {
      name: "where every tie holds",
      changes: [{ cell: "表3!E8", value: 305.44, formula: "=SUM(E8:G8)" }],
    },
    {
      name: "in a formula that names its own address on another sheet, or in a text",
      changes: [{ cell: "表3!E8", value: 0, formula: '=IF(表5!E8>0,"E8",0)' }],
    },
  ],
  invalid: [
    {
      name: "a total that counts its own cell",
      changes: [{ cell: "表3!E8", value: 0, formula: "=SUM(E8:G8)" }],
      findings: [
        {
          messageId: "own",
          cells: ["表3!E8"],
          message: "表3 行政运行 合计（E8）的公式引用了自己所在的单元格，Excel 算不出它的结果。",
        },
      ],
    },
    {
      name: "a formula of any kind, over a whole column",
      changes: [{ cell: "表3!E8", value: 0, formula: '=SUMIF(D:D,"x",E:E)' }],
      findings: [{ messageId: "own", cells: ["表3!E8"] }],
    },
    {
      name: "one that nothing has computed, though no tie could be put",
      changes: [{ cell: "表3!E8", value: { error: "#GETTING_DATA" }, formula: "=E8+F8" }],
      findings: [{ messageId: "own", cells: ["表3!E8"] }],
    },
    {
      name: "formulas that read each other, as one, from the first cell round",
      changes: [
        { cell: "表3!F8", value: 0, formula: "=E8-G8" },
        { cell: "表3!E8", value: 0, formula: "=F8+G8" },
      ],
      findings: [
        {
          messageId: "circle",
          cells: ["表3!E8", "表3!F8"],
          message: "表3 行政运行 合计（E8）的公式通过其他公式引用了自己（E8→F8→E8），Excel 算不出它们的结果。",
        },
      ],
    },
    {
      name: "a circle over two tables",
      changes: [
        { cell: "表3!E8", value: 0, formula: "=表5!E8" },
        { cell: "表5!E8", value: 0, formula: "=表3!E8" },
      ],
      findings: [
        {
          messageId: "circle",
          cells: ["表3!E8", "表5!E8"],
          message:
            "表3 行政运行 合计（E8）的公式通过其他公式引用了自己（表3!E8→表5!E8→表3!E8），Excel 算不出它们的结果。",
        },
      ],
    },
  ],
});
