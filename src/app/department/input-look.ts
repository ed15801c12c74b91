import type { CellStyle } from "../../workbook";

/** The cells of a sheet that may be filled in further, as those of the input form look. Codes are text: 03 stays 03. */
export const BODY = {
  font: "body",
  size: 11,
  horizontal: "left",
  vertical: "center",
  wrap: true,
  border: true,
  format: "@",
} as const satisfies CellStyle;
export const HEADING: CellStyle = { ...BODY, font: "heading", horizontal: "center", fill: "#DDEBF7" };
