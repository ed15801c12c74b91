import type { SnapshotCell } from "../../workbook";

/** What a cell says to a reader: its text where it shows something else than its value (a 3 shown as 03), an error value as its text. */
export function shown(cell: SnapshotCell | undefined): string {
  if (!cell) return "";
  if (typeof cell.value === "object") return cell.value.error;
  if (cell.text !== undefined && cell.text !== "") return cell.text;
  return String(cell.value);
}
