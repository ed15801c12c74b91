import { codeDepth } from "../../../src/rules/codes/depth";
import { testRule } from "../../support/rule-tester";

testRule(codeDepth, {
  valid: [{ name: "in tables 1 and 4, which stop at 类", changes: [] }],
  invalid: [
    {
      name: "a functional code that stops at 款",
      changes: [{ removeRow: "表3!14" }, { removeRow: "表3!13" }],
      findings: [
        {
          messageId: "shallow",
          cells: ["表3!B12"],
          message: "表3的 20805 行政事业单位养老支出 只列到款，没有细化到项。",
        },
      ],
    },
    {
      name: "an economic code that stops at 类",
      changes: [{ removeRow: "表6!28" }, { removeRow: "表6!27" }, { removeRow: "表6!26" }],
      findings: [
        {
          messageId: "shallow",
          cells: ["表6!A25"],
          message: "表6的 303 对个人和家庭的补助 只列到类，没有细化到款。",
        },
      ],
    },
  ],
});
