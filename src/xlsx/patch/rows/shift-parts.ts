import { shiftFormulaRows } from "../../../formula";
import { EditRefused, fallsWithin, parseArea, type RowShift, shiftedRow } from "../../../workbook";
import type { Relationship } from "../../package";
import { encodeText } from "../../xml/text";
import { XmlScanner } from "../../xml/scanner";
import { applyEdits, type Edit } from "../../../xml";
import { attributeEdit, textEdit } from "./attributes";
import { shiftedArea, shiftedCell } from "./references";
import { mentions } from "./shift-sheet";

type Shifting = (xml: string, part: string, shift: RowShift) => string;

/** How the parts that belong to a sheet are moved, by the relationship that leads to them. Others have no place on it. */
const PARTS: Readonly<Record<string, Shifting>> = {
  comments: shiftNotes,
  threadedComment: shiftNotes,
  vmlDrawing: shiftOldDrawing,
  drawing: shiftDrawing,
  table: shiftTable,
};

/** A part that belongs to the sheet after rows have come. Throws EditRefused where the part cannot be moved. */
export function shiftPart({ kind }: Relationship, xml: string, part: string, shift: RowShift): string {
  return PARTS[kind]?.(xml, part, shift) ?? xml;
}

/** A chart after rows have come: its figures are named by formulas. */
export function shiftChart(xml: string, part: string, shift: RowShift): string {
  if (!mentions(xml, shift.sheet)) return xml;
  return edited(xml, part, (scanner) =>
    scanner.name === "f" ? textEdit(scanner, (formula) => shiftFormulaRows(formula, shift), encodeText) : [],
  );
}

/** The workbook's names after rows have come: print areas and titles among them. Relative ones are relative to where they are used. */
export function shiftNames(xml: string, part: string, shift: RowShift): string {
  return edited(xml, part, (scanner) =>
    scanner.name === "definedName" && scanner.depth === 2
      ? textEdit(scanner, (formula) => shiftFormulaRows(formula, shift, { relative: 0 }), encodeText)
      : [],
  );
}

function shiftNotes(xml: string, part: string, shift: RowShift): string {
  return edited(xml, part, (scanner) =>
    scanner.name === "comment" || scanner.name === "threadedComment"
      ? attributeEdit(scanner, "ref", (cell) => shiftedCell(cell, shift))
      : [],
  );
}

/** `<xdr:from>` and `<xdr:to>` name a row each; a picture keeps its height where both move. */
function shiftDrawing(xml: string, part: string, shift: RowShift): string {
  let anchor = false;
  return edited(xml, part, (scanner) => {
    if (scanner.depth <= 2) anchor = scanner.name === "from" || scanner.name === "to";
    return anchor && scanner.name === "row"
      ? textEdit(scanner, (row) => String(shiftedRow(shift, Number(row)) ?? Number(row)), encodeText)
      : [];
  });
}

function shiftTable(xml: string, part: string, shift: RowShift): string {
  return edited(xml, part, (scanner) => {
    const { name } = scanner;
    const area = scanner.depth === 0 ? parseArea(scanner.attribute("ref") ?? "") : undefined;
    if (area && fallsWithin(shift, area.top, area.bottom))
      throw new EditRefused(
        `工作表“${shift.sheet}”的插入处是一张“表格”（套用表格格式），不能在文件中插入行，没有修改。请在 Excel 中手工插入。`,
      );
    if (name === "table" || name === "autoFilter" || name === "sortState" || name === "sortCondition")
      return attributeEdit(scanner, "ref", (reference) => shiftedArea(reference, shift));
    if (name === "calculatedColumnFormula" || name === "totalsRowFormula")
      return textEdit(scanner, (formula) => shiftFormulaRows(formula, shift, { own: shift.sheet }), encodeText);
    return [];
  });
}

const OBJECT_TYPE = /<x:ClientData[^<>]*\sObjectType\s*=\s*["'](\w+)["']/g;
/** Column, distance, row, distance: of the upper left corner and of the lower right one. */
const ANCHOR = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g;
const ROW = /(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/g;

/** The old drawings of notes are not always well-formed XML, so they are changed as texts. */
function shiftOldDrawing(xml: string, _part: string, shift: RowShift): string {
  const types = [...xml.matchAll(OBJECT_TYPE)].map(([, type]) => type);
  if (types.some((type) => type !== "Note"))
    throw new EditRefused(`工作表“${shift.sheet}”上有窗体控件，不能在文件中插入行，没有修改。请在 Excel 中手工插入。`);
  const moved = (row: string): string => String(shiftedRow(shift, Number(row)) ?? row);
  return xml
    .replace(ROW, (_, before: string, row: string, after: string) => before + moved(row) + after)
    .replace(ANCHOR, (whole, before: string, numbers: string, after: string) => {
      const parts = numbers.split(",").map((number) => number.trim());
      if (parts.length !== 8 || !parts.every((number) => /^\d+$/.test(number))) return whole;
      const blanks = numbers.slice(0, numbers.length - numbers.trimStart().length);
      return (
        before +
        blanks +
        parts.map((number, index) => (index === 2 || index === 6 ? moved(number) : number)).join(", ") +
        after
      );
    });
}

function edited(xml: string, part: string, editsAt: (scanner: XmlScanner) => readonly Edit[]): string {
  const edits: Edit[] = [];
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) if (scanner.opens) edits.push(...editsAt(scanner));
  return applyEdits(xml, edits);
}
