import fc from "fast-check";
import { numberAsText } from "../../../src/rules/form/number-as-text";
import { findingsOf, testRule } from "../../support/rule-tester";

testRule(numberAsText, {
  valid: [{ name: "in the published workbook", changes: [] }],
  invalid: [
    {
      name: "a number kept as text that a sum passes over, with the sum",
      changes: [
        { cell: "表3!G8", value: "29.67" },
        { cell: "表3!E8", value: 275.77, formula: "=SUM(F8:G8)" },
      ],
      findings: [
        {
          messageId: "passedOver",
          cells: ["表3!G8"],
          message:
            "表3 行政运行 项目支出（G8）是文本格式的数字“29.67”，公式 E8 求和时把它漏掉了：改成数字后，E8 得 305.44。",
        },
      ],
    },
    {
      name: "several that one sum passes over, as one, and the others of the table apart",
      changes: [
        { cell: "表3!F8", value: "275.77" },
        { cell: "表3!G8", value: "29.67" },
        { cell: "表3!E8", value: 0, formula: "=SUM(F8:G8)" },
        { cell: "表3!F9", value: "40.70" },
      ],
      findings: [
        {
          messageId: "passedOverMany",
          cells: ["表3!F8", "表3!G8"],
          message: "表3有 2 个金额是文本格式的数字（F8:G8），公式 E8 求和时把它们漏掉了：改成数字后，E8 得 305.44。",
        },
        { messageId: "one", cells: ["表3!F9"] },
      ],
    },
    {
      name: "one that a formula adds by its sign, as Excel does",
      changes: [
        { cell: "表3!G8", value: "29.67" },
        { cell: "表3!E8", value: 275.77, formula: "=F8+G8" },
      ],
      findings: [{ messageId: "one", cells: ["表3!G8"] }],
    },
    {
      name: "a number kept as text",
      changes: [{ cell: "表3!F9", value: "４０.70" }],
      findings: [
        {
          messageId: "one",
          cells: ["表3!F9"],
          message: "表3 事业运行 基本支出（F9）是文本格式的数字“４０.70”，Excel 求和时会把它漏掉；检查时已按数字读取。",
        },
      ],
    },
    {
      name: "many numbers kept as text, once a table, with where they stand",
      changes: [
        { cell: "表6!D15", value: "3.40" },
        { cell: "表6!D16", value: "0.05" },
        { cell: "表6!F15", value: "3.40" },
        { cell: "表6!F16", value: "0.05" },
        { cell: "表3!F9", value: "40.70" },
      ],
      findings: [
        { messageId: "one", cells: ["表3!F9"] },
        {
          messageId: "many",
          cells: ["表6!D15", "表6!F15", "表6!D16", "表6!F16"],
          message: "表6有 4 个金额是文本格式的数字（D15:D16、F15:F16），Excel 求和时会把它们漏掉；检查时已按数字读取。",
        },
      ],
    },
    {
      name: "as a hint, a number with a mark that nobody sees",
      changes: [{ cell: "表6!D15", value: "3.40\u200e" }],
      findings: [
        {
          messageId: "unseen",
          severity: "info",
          cells: ["表6!D15"],
          message: "表6有 1 个金额带有看不见的字符（D15），多半是从网页或 PDF 粘贴来的；检查时已按数字读取。",
        },
      ],
    },
  ],
});

describe("the fix of numbers kept as text", () => {
  it("makes every one of them the number that it says, wherever the mark stands that nobody sees", () => {
    const marks = fc.constantFrom("\u200b", "\u200e", "\u202c", "\u2060", "\ufeff", "\u00ad");
    fc.assert(
      fc.property(marks, fc.integer({ min: 0, max: 4 }), (mark, at) => {
        const value = `3.40`.slice(0, at) + mark + `3.40`.slice(at);
        const [finding] = findingsOf(numberAsText, { changes: [{ cell: "表6!D15", value }] });
        expect(finding?.fix).toMatchObject({ safe: true, edits: [{ content: { kind: "number", decimal: "3.40" } }] });
      }),
      { numRuns: 20 },
    );
  });
});
