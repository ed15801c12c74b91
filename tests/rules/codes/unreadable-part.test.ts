import { unreadablePart } from "../../../src/rules/codes/unreadable-part";
import { findingsOf, testRule } from "../../support/rule-tester";

testRule(unreadablePart, {
  valid: [
    { name: "in the published workbook", changes: [] },
    { name: "a code that lost its nought", changes: [{ cell: "表3!B8", value: 3 }] },
    {
      name: "a date whose row has another name than any code",
      changes: [
        { cell: "表3!B8", value: "3-1" },
        { cell: "表3!D8", value: "行政事务" },
      ],
    },
  ],
  invalid: [
    {
      name: "a 款 that became a date",
      changes: [{ cell: "表3!B8", value: "3月1日" }],
      findings: [
        {
          messageId: "date",
          cells: ["表3!B8"],
          message:
            "表3第8行（B8）的科目编码是日期，显示为“3月1日”，这里应是“03”：这一行是 2010301 行政运行，检查时已按它读取。",
        },
      ],
    },
    {
      name: "a 类 of one digit",
      changes: [{ cell: "表3!A14", value: 7 }],
      findings: [
        {
          messageId: "digits",
          cells: ["表3!A14"],
          message:
            "表3第14行（A14）的科目编码写作“7”，这里应是“208”：这一行是 2080505 机关事业单位基本养老保险缴费支出，检查时已按它读取。",
        },
      ],
    },
    {
      name: "two parts of one code, told together",
      changes: [
        { cell: "表3!A14", value: 7 },
        { cell: "表3!B14", value: "5-1" },
      ],
      findings: [{ messageId: "date", cells: ["表3!A14", "表3!B14"] }],
    },
  ],
});

describe("the fix of a code that cannot be read", () => {
  it("is certain where the other parts, the name and the row above agree", () => {
    const [finding] = findingsOf(unreadablePart, { changes: [{ cell: "表3!B8", value: "3-1" }] });
    expect(finding!.fix).toMatchObject({
      safe: true,
      edits: [{ before: "3-1", content: { kind: "text", text: "03" } }],
    });
  });

  it("is not certain for a 类, which nothing but its name tells", () => {
    const [finding] = findingsOf(unreadablePart, { changes: [{ cell: "表3!A11", value: "2-8" }] });
    expect(finding!.fix).toMatchObject({ safe: false, edits: [{ content: { text: "208" } }] });
  });

  it("is left out for a formula", () => {
    const [finding] = findingsOf(unreadablePart, { changes: [{ cell: "表3!B8", value: "3-1", formula: "=A1" }] });
    expect(finding!.fix).toBeUndefined();
  });
});
