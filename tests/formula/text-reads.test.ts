import { textReads } from "../../src/formula";

describe("what a formula reaches by texts", () => {
  it.each([
    ['=INDIRECT("表3!A1")', ["表3"]],
    ["=SUM(INDIRECT(\"'表 3'!A1:A9\"))", ["表 3"]],
    ['=INDIRECT("表3!A"&B1)', ["表3"]],
    ['=INDIRECT("表3!"&B1)', ["表3"]],
    ['=HYPERLINK("#表3!A1","看表3")', ["表3"]],
    ['=HYPERLINK("https://intranet.example/a","看")', []],
    ['=INDIRECT("A1")+表2!A1', []],
  ])("%s names %j", (formula, sheets) => {
    expect(textReads(formula).sheets).toEqual(sheets);
  });

  it.each([
    ["=INDIRECT(A1)", true],
    ['=indirect(A1&"!B2")', true],
    ['=INDIRECT("表3!A"&B1)', false],
    ['="INDIRECT(A1)"', false],
    ["=SUM(A1:A9)", false],
  ])("%s computes an address: %s", (formula, computed) => {
    expect(textReads(formula).computed).toBe(computed);
  });
});
