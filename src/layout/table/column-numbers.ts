import type { Area, PlannedCell } from "../../workbook";
import { STYLES } from "../appearance/styles";
import type { SheetColumn } from "./columns";

const LABEL = "栏次";

/** The row below a header that numbers the columns of amounts: 栏次 over the columns that tell which row it is, then 1 2 3. */
export function columnNumbers(columns: readonly SheetColumn[], row: number): { cells: PlannedCell[]; merges: Area[] } {
  const cells: PlannedCell[] = [];
  const merges: Area[] = [];
  let number = 0;
  let left: number | undefined;
  for (const { index, spec } of columns) {
    if (spec.role === "amount" || spec.role === "kept") {
      left = undefined;
      cells.push({
        row,
        column: index,
        content: { kind: "number", decimal: `${++number}` },
        style: STYLES.columnNumber,
      });
      continue;
    }
    const begins = left === undefined && spec.role !== "ordinal";
    const content = begins ? ({ kind: "text", text: LABEL } as const) : ({ kind: "blank" } as const);
    cells.push({ row, column: index, content, style: STYLES.columnNumber });
    if (begins) left = index;
    else if (spec.role !== "ordinal" && left !== undefined) merges.push({ top: row, left, bottom: row, right: index });
  }
  return { cells, merges: widest(merges) };
}

/** Of areas that begin in the same cell the widest. */
function widest(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [area.left, area])).values()];
}
