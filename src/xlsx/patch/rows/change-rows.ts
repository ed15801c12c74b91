import type { RowShift } from "../../../workbook";
import { DEFAULT_LIMITS, type Limits } from "../../limits";
import { Package } from "../../package";
import { readWorkbookParts } from "../../read/workbook";
import { FormatVariants } from "../format-variants";
import { PackageEdit } from "../package-edit";
import { insertRows } from "./insert-rows";
import { removeRow } from "./remove-rows";

/**
 * A copy of the workbook in which rows have come, empty and with the formats of the row above, and gone, in this order: each step's places are
 * those after the steps before it. Throws EditRefused where a sheet holds what cannot be moved, XlsxError for a file that cannot be read.
 */
export function changeRows(bytes: Uint8Array, steps: readonly RowShift[], limits?: Partial<Limits>): Uint8Array {
  if (steps.length === 0) return bytes;
  const edit = new PackageEdit(new Package(bytes, { ...DEFAULT_LIMITS, ...limits }));
  const workbook = readWorkbookParts(edit.file);
  // Empty cells ask for no format that is not there.
  const formats = new FormatVariants(undefined, "");
  for (const { sheet, row, count } of steps) {
    const like = Math.max(0, row - 1);
    for (let made = 0; made < count; made++)
      insertRows(edit, workbook, [{ insert: { sheet, row }, like, cells: [], held: [] }], formats);
    for (let gone = 0; gone < -count; gone++) removeRow(edit, workbook, sheet, row);
  }
  return edit.build();
}
