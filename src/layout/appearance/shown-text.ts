import type { PlannedCell } from "../../workbook";
import { printedAmount } from "../table/amounts";

/** What a cell shows: an amount with its separators and decimals, a number that is no amount (format General) as it is. */
export function shownText({ content, style }: PlannedCell): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return content.text;
    case "error":
      return content.error;
    case "number":
      return style.format === "General" ? content.decimal : printedAmount(content.decimal);
    case "formula":
      return "decimal" in content.cached ? printedAmount(content.cached.decimal) : content.cached.text;
  }
}
