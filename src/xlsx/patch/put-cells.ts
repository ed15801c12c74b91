import { DEFAULT_LIMITS, type Limits } from "../limits";
import { Package } from "../package";
import { readWorkbookParts } from "../read/workbook";
import { calculatedOnLoad } from "./calculation";
import { placesIn } from "./cell-places";
import { type CellChange, editSheet } from "./edit-sheet";
import { FormatVariants } from "./format-variants";
import { PackageEdit } from "./package-edit";
import { dropCalculationChain } from "./rows/shift-package";
import { unshared } from "./rows/unshare";

/**
 * A copy of the workbook with these put into the cells of its sheets, whatever they held; all else stays to the character. Who opens it is asked to
 * calculate its formulas. Throws XlsxError for a file that cannot be read, RangeError for a number that is none.
 * @param changes by the names of the sheets; a sheet that the workbook does not have is left out
 */
export function putCells(
  bytes: Uint8Array,
  changes: ReadonlyMap<string, readonly CellChange[]>,
  limits?: Partial<Limits>,
): Uint8Array {
  if ([...changes.values()].every((own) => own.length === 0)) return bytes;
  const edit = new PackageEdit(new Package(bytes, { ...DEFAULT_LIMITS, ...limits }));
  const workbook = readWorkbookParts(edit.file);
  const styles = workbook.styles === undefined ? undefined : edit.text(workbook.styles);
  // Formats of ours for an earlier report must stay the last, or they would not be known again.
  const isOurs = styles?.includes("<!--budget-disclosure");
  const formats = new FormatVariants(isOurs ? undefined : styles, workbook.styles ?? "");
  for (const { name, part } of workbook.sheets) {
    const own = changes.get(name) ?? [];
    if (own.length === 0) continue;
    const xml = edit.text(part) ?? "";
    const plain = replacesFormula(xml, part, name, own) ? unshared(xml, part, name) : xml;
    edit.replace(part, editSheet(plain, part, name, own, formats));
  }
  if (formats.changed !== undefined && workbook.styles !== undefined) edit.replace(workbook.styles, formats.changed);
  edit.replace(workbook.main, calculatedOnLoad(edit.text(workbook.main) ?? "", workbook.main));
  // The chain must name no cell without a formula.
  dropCalculationChain(edit, workbook);
  return edit.build();
}

/** Others may share a formula that is about to go. */
function replacesFormula(xml: string, part: string, sheet: string, changes: readonly CellChange[]): boolean {
  const replaced = changes.filter(({ content }) => !/^(result|text-result|kept)$/.test(content.kind));
  const { rows } = placesIn(xml, part, sheet, new Set(replaced.map(({ row }) => row)));
  const cells = new Map(rows.map((place) => [place.row, place.cells]));
  return replaced.some(({ row, column }) => cells.get(row)?.some((cell) => cell.column === column && cell.formula));
}
