import { shiftFormulaRows } from "../../../formula";
import { type RowShift, shiftedRow } from "../../../workbook";
import { encodeText } from "../../xml/text";
import { XmlScanner } from "../../xml/scanner";
import { applyEdits, type Edit } from "../../../xml";
import { attributeEdit, textEdit } from "./attributes";
import { firstRow, shiftedArea, shiftedAreas, shiftedCell } from "./references";
import { unshared } from "./unshare";

/** Attributes that name a cell, an area, or several, by the element that has them. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  c: ["r"],
  sheetView: ["topLeftCell"],
  pane: ["topLeftCell"],
  selection: ["activeCell"],
  cellWatch: ["r"],
};
const AREAS: Readonly<Record<string, readonly string[]>> = {
  dimension: ["ref"],
  f: ["ref"],
  mergeCell: ["ref"],
  hyperlink: ["ref"],
  autoFilter: ["ref"],
  sortState: ["ref"],
  sortCondition: ["ref"],
};
const LISTS: Readonly<Record<string, readonly string[]>> = {
  selection: ["sqref"],
  protectedRange: ["sqref"],
  ignoredError: ["sqref"],
  conditionalFormatting: ["sqref"],
  dataValidation: ["sqref"],
};
const FORMULA_ATTRIBUTES: Readonly<Record<string, string>> = { hyperlink: "location", cfvo: "val" };
const FORMULAS: ReadonlySet<string> = new Set(["f", "formula", "formula1", "formula2"]);
/** Elements whose formulas are written for the first cell of an area. */
const FOR_AREAS: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidation"]);

/**
 * A sheet's XML after rows have come, on this sheet or on another: its rows and cells, everything that names them, and formulas. What cannot
 * be moved has been refused before (see refusals).
 */
export function shiftSheet(xml: string, part: string, sheet: string, shift: RowShift): string {
  const isOwn = sheet === shift.sheet;
  if (!isOwn && !mentions(xml, shift.sheet)) return xml;
  const plain = unshared(xml, part, sheet);
  const edits: Edit[] = [];
  const scanner = new XmlScanner(plain, part);
  /** By how many rows the area moves for which the formulas at hand are written. */
  let relative: { readonly by: number | undefined; readonly depth: number } | undefined;
  let within = "";
  while (scanner.next()) {
    if (!scanner.opens) {
      if (relative?.depth === scanner.depth) relative = undefined;
      continue;
    }
    const { name } = scanner;
    if (scanner.depth === 1) within = name;
    if (isOwn) edits.push(...placeEdits(scanner, within, shift));
    const inFormula = FORMULA_ATTRIBUTES[name];
    if (inFormula !== undefined)
      edits.push(...attributeEdit(scanner, inFormula, (place) => shiftFormulaRows(place, shift, { own: sheet })));
    if (FOR_AREAS.has(name) && isOwn && !scanner.selfClosed) {
      relative = { by: movedBy(scanner, shift), depth: scanner.depth };
    } else if (FORMULAS.has(name)) {
      const options = { own: sheet, ...(relative && { relative: relative.by }) };
      edits.push(...textEdit(scanner, (formula) => shiftFormulaRows(formula, shift, options), encodeText));
    } else if (name === "sqref" && isOwn) {
      edits.push(...textEdit(scanner, (areas) => shiftedAreas(areas, shift), encodeText));
    }
  }
  return applyEdits(plain, edits);
}

/** Whether an XML may name a sheet in a formula: quotes and marks in the name are written in more ways than one. */
export function mentions(xml: string, sheet: string): boolean {
  return /[&<>'"]/.test(sheet) || xml.includes(sheet);
}

function placeEdits(scanner: XmlScanner, within: string, shift: RowShift): readonly Edit[] {
  const { name } = scanner;
  if (name === "row" && scanner.depth === 2)
    return attributeEdit(scanner, "r", (number) => String((shiftedRow(shift, Number(number) - 1) ?? 0) + 1));
  // A break stands below the row of its number.
  if (name === "brk" && within === "rowBreaks")
    return attributeEdit(scanner, "id", (id) => (Number(id) > shift.row ? String(Number(id) + shift.count) : id));
  return [
    ...(CELLS[name] ?? []).flatMap((attribute) =>
      attributeEdit(scanner, attribute, (cell) => shiftedCell(cell, shift)),
    ),
    ...(AREAS[name] ?? []).flatMap((attribute) =>
      attributeEdit(scanner, attribute, (area) => shiftedArea(area, shift)),
    ),
    ...(LISTS[name] ?? []).flatMap((attribute) =>
      attributeEdit(scanner, attribute, (areas) => shiftedAreas(areas, shift)),
    ),
  ];
}

/** Newer elements name their areas in an element of their own, behind their formulas. */
function movedBy(scanner: XmlScanner, shift: RowShift): number | undefined {
  const row = firstRow(scanner.attribute("sqref") ?? elementBehind(scanner, "sqref"));
  const moved = row === undefined ? undefined : shiftedRow(shift, row);
  return row === undefined || moved === undefined ? undefined : moved - row;
}

function elementBehind({ xml, end }: XmlScanner, name: string): string {
  const from = xml.indexOf(`${name}>`, end);
  return from < 0 ? "" : xml.slice(from + name.length + 1, xml.indexOf("<", from));
}
