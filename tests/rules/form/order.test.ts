import { order } from "../../../src/rules/form/order";
import { testRule } from "../../support/rule-tester";

testRule(order, {
  valid: [{ name: "in the published workbook", changes: [] }],
  invalid: [
    {
      name: "a code behind a greater one",
      changes: [
        { cell: "表3!C8", value: "50" },
        { cell: "表3!C9", value: "01" },
      ],
      findings: [
        {
          messageId: "order",
          cells: ["表3!A9"],
          message: "表3第9行 2010301 事业运行 排在 2010350 之后，顺序不对。",
        },
      ],
    },
  ],
});
