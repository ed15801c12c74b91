import { lostZero } from "../../../src/rules/codes/lost-zero";
import { findingsOf, testRule } from "../../support/rule-tester";

testRule(lostZero, {
  valid: [
    { name: "in the published workbook", changes: [] },
    { name: "项 of two digits without a nought, as a number", changes: [{ cell: "表3!C9", value: 50 }] },
    { name: "类 that lost digits, which is no nought", changes: [{ cell: "表3!A14", value: 7 }] },
  ],
  invalid: [
    {
      name: "numbers without their noughts, once a table",
      changes: [
        { cell: "表3!B7", value: 3 },
        { cell: "表3!B8", value: 3 },
        { cell: "表3!C8", value: "1" },
        { cell: "表6!B7", value: 1 },
      ],
      findings: [
        {
          messageId: "lost",
          cells: ["表3!B7", "表3!B8", "表3!C8"],
          message: "表3有 3 个款、项编码少了前面的 0（B7:B8、C8），如“3”应为“03”；检查时已补上。",
        },
        { messageId: "lost", cells: ["表6!B7"] },
      ],
    },
    {
      name: "a 项 alone, below the 类 and 款 of the row above",
      changes: [
        { cell: "表3!A8", value: null },
        { cell: "表3!B8", value: null },
        { cell: "表3!C8", value: 1 },
      ],
      findings: [{ messageId: "lost", cells: ["表3!C8"] }],
    },
  ],
});

it("the noughts can be put back, which is never done unasked", () => {
  const [finding] = findingsOf(lostZero, { changes: [{ cell: "表3!C8", value: 1 }] });
  expect(finding!.fix).toMatchObject({
    safe: false,
    edits: [{ before: "1", content: { kind: "text", text: "01" } }],
  });
});
