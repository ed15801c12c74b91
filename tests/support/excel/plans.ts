import type { CellStyle, PlannedCell, SheetPlan } from "../../../src/workbook";

const BODY: CellStyle = { font: "body", size: 11, horizontal: "left", border: true };
const AMOUNT: CellStyle = { ...BODY, horizontal: "right", format: "#,##0.00" };
const CODE: CellStyle = { ...BODY, format: "@" };
const TITLE: CellStyle = { font: "title", size: 18, bold: true, horizontal: "center" };

/** A formatted sheet by hand: a title over all columns, codes, names, amounts, and a total that is a formula. */
export function planOf(
  name: string,
  amounts: readonly string[] = ["275.77", "29.76"],
  total = `=SUM(C3:C${amounts.length + 2})`,
): SheetPlan {
  const last = amounts.length + 2;
  const cells: PlannedCell[] = [
    { row: 0, column: 0, content: { kind: "text", text: `${name} 情况表` }, style: TITLE },
    { row: 1, column: 0, content: { kind: "text", text: "科目编码" }, style: BODY },
    { row: 1, column: 1, content: { kind: "text", text: "科目名称" }, style: BODY },
    { row: 1, column: 2, content: { kind: "text", text: "金额" }, style: BODY },
    ...amounts.flatMap((decimal, index): PlannedCell[] => [
      { row: index + 2, column: 0, content: { kind: "text", text: `0${index + 1}` }, style: CODE },
      {
        row: index + 2,
        column: 1,
        content: { kind: "text", text: index === 0 ? "=1+1" : "-行政运行" },
        style: { ...BODY, indent: 1, fill: "#DDEBF7" },
      },
      { row: index + 2, column: 2, content: { kind: "number", decimal }, style: AMOUNT },
    ]),
    { row: last, column: 0, content: { kind: "blank" }, style: BODY },
    { row: last, column: 1, content: { kind: "text", text: "合计" }, style: { ...BODY, bold: true } },
    { row: last, column: 2, content: { kind: "formula", formula: total, cached: { decimal: "0" } }, style: AMOUNT },
  ];
  return {
    name,
    tabColor: "#1F4E78",
    columnWidths: [10, 30, 14],
    rowHeights: new Map([[0, 36]]),
    cells,
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    page: {
      orientation: "landscape",
      printArea: { top: 0, left: 0, bottom: last, right: 2 },
      titleRows: { first: 0, last: 1 },
      margins: { top: 2, bottom: 2, left: 1.5, right: 1.5 },
      footer: "第 &P 页，共 &N 页",
    },
    frozenRows: 2,
    links: [{ row: 2, column: 2, target: `${name}!A1`, tip: "回到表头" }],
    marks: [{ area: { top: 2, left: 1, bottom: last, right: 1 }, text: "合计", color: "#FFC7CE" }],
  };
}
