import type { SheetSnapshot, SnapshotCell } from "../../workbook";
import { shown } from "../shared/shown";
import { levelOf } from "./code-columns";
import { ROWS_LOOKED_AT, roleOfHeading } from "./header";

/**
 * True where the top of a sheet names both kinds of codes, functional and economic, or levels of codes that may be of the one that is not named. Where it does
 * not, no row of it is the heading of a ledger: the tables of a disclosure are passed over without a look at their rows.
 */
export function namesBothCodes({ cells }: SheetSnapshot): boolean {
  let [functional, economic] = [false, false];
  let row = -1;
  let rows = 0;
  for (let at = 0; at < cells.length && !(functional && economic); at++) {
    const cell = cells[at]!;
    if (typeof cell.value !== "string") continue;
    if (cell.row !== row) {
      if (++rows > ROWS_LOOKED_AT) return false;
      row = cell.row;
    }
    const text = shown(cell).trim();
    const role = roleOfHeading(text);
    if (role === "function") functional = true;
    else if (role === "economic") economic = true;
    else if (levelOf(text) === "类") {
      functional = true;
      // 类, 款 and 项 side by side are a functional code; 类 and 款 alone may be an economic one
      if (!isLevel("款", 1, cells, at) || !isLevel("项", 2, cells, at)) economic = true;
    }
  }
  return functional && economic;
}

/** True where the cell so far to the right names that level. */
function isLevel(level: "款" | "项", right: number, cells: readonly SnapshotCell[], at: number): boolean {
  const [first, other] = [cells[at]!, cells[at + right]];
  return other?.row === first.row && other.column === first.column + right && levelOf(shown(other)) === level;
}
