import fc from "fast-check";
import { readDisclosure } from "../../../tools/shipped";
import { formatAmount } from "../../../src/money";
import { notANumber } from "../../../src/rules/form/not-a-number";
import { filledFiguresOf } from "../../../src/tables";
import { cellInFormula } from "../../../src/workbook";
import { findingsOf, testRule } from "../../support/rule-tester";
import { sampleSnapshot } from "../../support/sample";

testRule(notANumber, {
  valid: [
    { name: "in the published workbook", changes: [] },
    { name: "in a dash, which means nothing", changes: [{ cell: "表3!G9", value: "—" }] },
    { name: "in the word 无, which means nothing", changes: [{ cell: "表3!G9", value: " 无 " }] },
    { name: "in a number kept as text, which has a rule of its own", changes: [{ cell: "表3!F9", value: "40.70" }] },
    { name: "in an error value, which has a rule of its own", changes: [{ cell: "表3!F9", value: { error: "#N/A" } }] },
  ],
  invalid: [
    {
      name: "a text that is no number",
      changes: [{ cell: "表3!F9", value: "约40" }],
      findings: [
        {
          messageId: "unreadable",
          cells: ["表3!F9"],
          message: "表3 事业运行 基本支出（F9）写着“约40”，不是数字，涉及它的勾稽关系无法检查。",
        },
      ],
    },
  ],
});

describe("the fix of an amount that cannot be read", () => {
  const fixOf = (cell: string, value: string) => findingsOf(notANumber, { changes: [{ cell, value }] })[0]?.fix;

  it("is the value on which all ties over the cell agree", () => {
    expect(fixOf("表3!F9", "约40")).toMatchObject({
      safe: true,
      edits: [
        {
          cell: { sheet: "表3", row: 8, column: 5 },
          before: "约40",
          content: { kind: "number", decimal: "40.70" },
        },
      ],
    });
  });

  it("empties a cell where the ties leave nothing for it", () => {
    expect(fixOf("表3!G9", "待定")?.edits).toMatchObject([{ content: { kind: "blank" } }]);
  });

  it("is the amount that stood there, whichever amount of 表3, 表5 or 表6 becomes whatever text", () => {
    const { tables } = readDisclosure(sampleSnapshot());
    const amounts = tables.filter(({ sheet }) => ["表3", "表5", "表6"].includes(sheet)).flatMap(filledFiguresOf);
    fc.assert(
      fc.property(
        fc.constantFrom(...amounts),
        fc.constantFrom("约", "？", "见附表", "12,34", "1.2.3", "=", "x"),
        ({ cell, amount }, text) => {
          const content = fixOf(cellInFormula(cell), text)?.edits[0]?.content;
          expect(content).toEqual({ kind: "number", decimal: formatAmount(amount, "万元") });
        },
      ),
      { numRuns: 12 },
    );
  });
});
