import type { SheetPlan } from "../../workbook";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { Package } from "../package";
import { readWorkbookParts } from "../read/workbook";
import { checkSheetNames } from "../write/sheet-name";
import { openStyles } from "./open-styles";
import { PackageEdit } from "./package-edit";
import { addSheet, removeSheets } from "./report-sheet";

/**
 * A copy of the workbook with the planned sheets at its end, in place of those of the same names. They are the workbook's own from then on: no
 * later call takes them for a report. Throws XlsxError for a file that cannot be read, RangeError for a plan that no workbook can hold.
 */
export function addSheets(bytes: Uint8Array, plans: readonly SheetPlan[], limits?: Partial<Limits>): Uint8Array {
  const names = plans.map(({ name }) => name);
  checkSheetNames(names);
  const edit = new PackageEdit(new Package(bytes, { ...DEFAULT_LIMITS, ...limits }));
  const workbook = readWorkbookParts(edit.file);
  removeSheets(edit, workbook, names, false);
  const styles = openStyles(edit, workbook, "lasting");
  for (const plan of plans) addSheet(edit, workbook, plan, styles.book, "own");
  styles.save();
  return edit.build();
}
