import type { CellRef } from "../../workbook";

/** A cell as the key of a set: `表3!8,4`. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row},${column}`;
}
