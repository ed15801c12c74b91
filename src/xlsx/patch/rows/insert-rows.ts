import { type RowInsertion, shiftOf } from "../../../workbook";
import { damaged } from "../../errors";
import type { WorkbookParts } from "../../read/workbook";
import type { FormatVariants } from "../format-variants";
import type { PackageEdit } from "../package-edit";
import { withNewRow } from "./new-row";
import { refuseUnmovable } from "./refusals";
import { dropCalculationChain, shiftPackage } from "./shift-package";

/**
 * Puts whole rows into the sheets of a package, and moves all that stands below them or names it: rows, merges, formats, validations, links,
 * filters, breaks, notes, drawings, tables; names, formulas and charts of the whole workbook. Throws EditRefused where a sheet holds what
 * cannot be moved; the package is then not to be built.
 * @param rows from the bottom up, as `apart` gives them
 */
export function insertRows(
  edit: PackageEdit,
  workbook: WorkbookParts,
  rows: readonly RowInsertion[],
  formats: FormatVariants,
): void {
  if (rows.length === 0) return;
  rows.forEach((row, index) => insertRow(edit, workbook, row, rows.slice(0, index + 1), formats));
  dropCalculationChain(edit, workbook);
}

function insertRow(
  edit: PackageEdit,
  workbook: WorkbookParts,
  insertion: RowInsertion,
  made: readonly RowInsertion[],
  formats: FormatVariants,
): void {
  const shift = shiftOf(insertion);
  const own = workbook.sheets.find(({ name }) => name === shift.sheet);
  if (!own) throw damaged(`找不到工作表“${shift.sheet}”的内容`);
  const relationships = edit.file.relationships(own.part);
  refuseUnmovable(edit.file, { xml: edit.text(own.part) ?? "", part: own.part, relationships }, insertion);
  shiftPackage(edit, workbook, own.part, shift, (moved) => withNewRow(moved, own.part, insertion, made, formats));
}
