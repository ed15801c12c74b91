import type { RowShift } from "../../../workbook";
import type { WorkbookParts } from "../../read/workbook";
import type { PackageEdit } from "../package-edit";
import { shiftChart, shiftNames, shiftPart } from "./shift-parts";
import { shiftSheet } from "./shift-sheet";

/**
 * Moves what stands below rows that come or go, and all that names it: rows, merges, formats, validations, links, filters, breaks, notes,
 * drawings, tables; names, formulas and charts of the whole workbook.
 * @param part the sheet on which they come or go
 * @param finished what else is done to that sheet once it has moved
 */
export function shiftPackage(
  edit: PackageEdit,
  workbook: WorkbookParts,
  part: string,
  shift: RowShift,
  finished: (moved: string) => string = (moved) => moved,
): void {
  for (const sheet of workbook.sheets) {
    change(edit, sheet.part, (xml) => {
      const moved = shiftSheet(xml, sheet.part, sheet.name, shift);
      return sheet.part === part ? finished(moved) : moved;
    });
  }
  for (const relationship of edit.file.relationships(part)) {
    const { target } = relationship;
    if (target !== undefined)
      change(edit, target, (xml) => shiftPart(relationship, xml, target, shift), relationship.kind);
  }
  for (const { name } of edit.file.entries)
    if (/(^|\/)charts\/chart(Ex)?\d*\.xml$/i.test(name)) change(edit, name, (xml) => shiftChart(xml, name, shift));
  change(edit, workbook.main, (xml) => shiftNames(xml, workbook.main, shift));
}

/** Takes out which formula is calculated after which: Excel makes it anew. */
export function dropCalculationChain(edit: PackageEdit, workbook: WorkbookParts): void {
  const chain = workbook.relationships.find(({ kind }) => kind === "calcChain")?.target;
  if (chain !== undefined && edit.file.entry(chain)) edit.remove(chain, workbook.main);
}

/** Kinds of parts that hold texts of ours to move; what else a sheet leads to (pictures, settings of printers) is no text. */
const TEXTS: ReadonlySet<string> = new Set(["comments", "threadedComment", "vmlDrawing", "drawing", "table"]);

function change(edit: PackageEdit, part: string, changed: (xml: string) => string, kind?: string): void {
  if (kind !== undefined && !TEXTS.has(kind)) return;
  const xml = edit.text(part);
  const now = xml === undefined ? undefined : changed(xml);
  if (now !== undefined && now !== xml) edit.replace(part, now);
}
