import type { CellStyle } from "../../workbook";

const BODY_SIZE = 10;

/** Every style of the sheets, by what a cell is. */
export const STYLES = {
  tableLabel: { font: "heading", size: 12, horizontal: "left" },
  title: { font: "title", size: 18, horizontal: "center" },
  unit: { font: "body", size: BODY_SIZE, horizontal: "left", wrap: true },
  measure: { font: "body", size: BODY_SIZE, horizontal: "right" },
  header: { font: "heading", size: BODY_SIZE, horizontal: "center", wrap: true, border: true },
  columnNumber: { font: "heading", size: BODY_SIZE, horizontal: "center", border: true, format: "General" },
  code: { font: "body", size: BODY_SIZE, horizontal: "center", border: true, format: "@" },
  ordinal: { font: "body", size: BODY_SIZE, horizontal: "center", border: true, format: "General" },
  name: { font: "body", size: BODY_SIZE, horizontal: "left", wrap: true, border: true, format: "@" },
  totalLabel: { font: "body", size: BODY_SIZE, bold: true, horizontal: "center", wrap: true, border: true },
  amount: { font: "body", size: BODY_SIZE, horizontal: "right", border: true },
  totalAmount: { font: "body", size: BODY_SIZE, bold: true, horizontal: "right", border: true },
  note: { font: "body", size: BODY_SIZE, horizontal: "left", wrap: true, format: "@" },
} as const satisfies Readonly<Record<string, CellStyle>>;
