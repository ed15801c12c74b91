import { type Fix, editLabel } from "../../rules";
import type { CellRef } from "../../workbook";

/**
 * What names the cells of fixes by row and column: `把 表3!F8 从 …` → `把 表3 行政运行·基本支出 F8 从 …`. One fix that several findings or suspects
 * carry stays one; rows that a fix puts in are named already.
 */
export function fixNamer(nameOf: (cell: CellRef) => string | undefined): (fix: Fix) => Fix {
  const named = new Map<Fix, Fix>();
  return (fix) => {
    const known = named.get(fix);
    if (known) return known;
    const names = fix.edits.map(({ cell }) => nameOf(cell));
    const label = fix.edits.map((edit, index) => editLabel(edit, names[index])).join("；");
    const result = fix.edits.length === 0 ? fix : { ...fix, label, names };
    named.set(fix, result);
    return result;
  };
}
