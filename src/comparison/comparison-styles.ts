import { type CellStyle, MARK_COLORS } from "../workbook";

const SIZE = 10;
const AMOUNT = { font: "body", size: SIZE, horizontal: "right", border: true, format: "#,##0.00" } as const;

/** Every style of the sheet, by what a cell is. */
export const COMPARISON_STYLES = {
  title: { font: "title", size: 18, horizontal: "center" },
  unit: { font: "body", size: SIZE, horizontal: "left" },
  summary: { font: "body", size: SIZE, horizontal: "left", wrap: true },
  header: { font: "heading", size: SIZE, horizontal: "center", wrap: true, border: true },
  group: { font: "heading", size: SIZE, horizontal: "left", border: true, fill: "#E2EFDA" },
  code: { font: "body", size: SIZE, horizontal: "center", border: true, format: "@" },
  name: { font: "body", size: SIZE, horizontal: "left", wrap: true, border: true, format: "@" },
  link: { font: "body", size: SIZE, horizontal: "left", wrap: true, border: true, format: "@", color: "#0563C1" },
  amount: AMOUNT,
  growth: { ...AMOUNT, format: "0.00" },
  overGrowth: { ...AMOUNT, format: "0.00", bold: true },
  over: { font: "body", size: SIZE, horizontal: "left", wrap: true, border: true, format: "@", ...overLook() },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** What is over the threshold is marked as a warning is: by its colour, and by its words. */
function overLook(): Pick<CellStyle, "fill" | "color"> {
  return { fill: MARK_COLORS.warning.fill, color: MARK_COLORS.warning.font };
}
