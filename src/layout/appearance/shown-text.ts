import type { PlannedCell } from "../../workbook";
import { printedAmount } from "../table/amounts";

/** What a cell shows: an amount with its separators and decimals. */
export function shownText({ content }: PlannedCell): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return content.text;
    case "error":
      return content.error;
    case "number":
      return printedAmount(content.decimal);
    case "formula":
      return "decimal" in content.cached ? printedAmount(content.cached.decimal) : content.cached.text;
  }
}
