import { retiredCode } from "../../../src/rules/codes/retired";
import { testRule } from "../../support/rule-tester";

testRule(retiredCode, {
  valid: [
    { name: "in the published workbook", changes: [] },
    {
      name: "in a code that the catalogue never had",
      changes: [{ insertRow: "表3!15", values: ["211", "04", "17", "甲乙丙丁", 1, 1] }],
    },
  ],
  invalid: [
    {
      name: "a code that went, with what stands in its place",
      changes: [{ insertRow: "表3!15", values: ["220", "99", "01", "其他自然资源海洋气象等支出", 1, 1] }],
      findings: [
        {
          messageId: "replaced",
          cells: ["表3!C15"],
          message:
            "表3的 2209901 其他自然资源海洋气象等支出 自2021年起不再使用，现为 2209999 其他自然资源海洋气象等支出。",
        },
      ],
    },
    {
      name: "a code that went for good",
      changes: [{ insertRow: "表3!15", values: ["220", "99", "01", "其他支出", 1, 1] }],
      catalogue: (of2024) => ({
        ...of2024,
        change: (code) => {
          const change = of2024.change(code);
          return change && { ...change, replacedBy: [] };
        },
      }),
      findings: [{ messageId: "retired", cells: ["表3!C15"], message: "表3的 2209901 其他支出 自2021年起不再使用。" }],
    },
    {
      name: "a code of a later year",
      changes: [{ insertRow: "表3!15", values: ["221", "01", "11", "配租型住房保障", 1, 1] }],
      findings: [
        { messageId: "future", cells: ["表3!C15"], message: "表3的 2210111 配租型住房保障 自2025年起才启用。" },
      ],
    },
  ],
});
