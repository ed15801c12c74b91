import { type RowInsertion, shiftOf } from "../../../workbook";
import { damaged } from "../../errors";
import type { WorkbookParts } from "../../read/workbook";
import type { FormatVariants } from "../format-variants";
import type { PackageEdit } from "../package-edit";
import { withNewRow } from "./new-row";
import { refuseUnmovable } from "./refusals";
import { shiftChart, shiftNames, shiftPart } from "./shift-parts";
import { shiftSheet } from "./shift-sheet";

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
  // Which formula is calculated after which: Excel makes it anew.
  const chain = workbook.relationships.find(({ kind }) => kind === "calcChain")?.target;
  if (chain !== undefined && edit.file.entry(chain)) edit.remove(chain, workbook.main);
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
  for (const { name, part } of workbook.sheets) {
    change(edit, part, (xml) => {
      const moved = shiftSheet(xml, part, name, shift);
      return name === shift.sheet ? withNewRow(moved, part, insertion, made, formats) : moved;
    });
  }
  for (const relationship of relationships) {
    const { target } = relationship;
    if (target !== undefined)
      change(edit, target, (xml) => shiftPart(relationship, xml, target, shift), relationship.kind);
  }
  for (const { name } of edit.file.entries)
    if (/(^|\/)charts\/chart(Ex)?\d*\.xml$/i.test(name)) change(edit, name, (xml) => shiftChart(xml, name, shift));
  change(edit, workbook.main, (xml) => shiftNames(xml, workbook.main, shift));
}

/** Kinds of parts that hold texts of ours to move; what else a sheet leads to (pictures, settings of printers) is no text. */
const TEXTS: ReadonlySet<string> = new Set(["comments", "threadedComment", "vmlDrawing", "drawing", "table"]);

function change(edit: PackageEdit, part: string, changed: (xml: string) => string, kind?: string): void {
  if (kind !== undefined && !TEXTS.has(kind)) return;
  const xml = edit.text(part);
  const now = xml === undefined ? undefined : changed(xml);
  if (now !== undefined && now !== xml) edit.replace(part, now);
}
