import { type Area, parseArea } from "../../workbook";
import { damaged } from "../errors";
import { statedPosition } from "../read/position";
import type { XmlScanner } from "../xml/scanner";
import { type Element, type Outline, outline } from "./elements";

/** Where a row stands in a sheet's XML; its cells are read only where they are asked for. */
export interface RowPlace extends Omit<Element, "name"> {
  readonly row: number;
  /** The format that the row gives to cells of its own that have none. */
  readonly style?: string;
  readonly cells: readonly CellPlace[];
}

export interface CellPlace extends Omit<Element, "name"> {
  readonly column: number;
  readonly style?: string;
  /** Where its formula element stands, if it has one. */
  readonly formula?: { readonly start: number; readonly end: number };
}

/** What must be known of a sheet's XML to put contents into its cells. */
export interface SheetPlaces {
  readonly layout: Outline;
  readonly rows: readonly RowPlace[];
  /** The formats of columns, for cells that are in none of the rows yet. */
  readonly columns: readonly { readonly first: number; readonly last: number; readonly style: string }[];
  readonly dimension?: { readonly element: Element; readonly area: Area };
}

/** Reads a sheet's XML once. Throws XlsxError `damaged` where it has no cells to speak of, or one without a place. */
export function placesIn(xml: string, part: string, sheet: string, wanted: ReadonlySet<number>): SheetPlaces {
  const rows: RowPlace[] = [];
  const columns: { first: number; last: number; style: string }[] = [];
  let area: Area | undefined;
  const layout = outline(xml, part, (scanner) => {
    if (scanner.name === "sheetData") readRows(scanner, sheet, wanted, rows);
    else if (scanner.name === "cols") readColumns(scanner, columns);
    else if (scanner.name === "dimension") area = parseArea(scanner.attribute("ref") ?? "");
  });
  const element = layout.children.find(({ name }) => name === "dimension");
  return { layout, rows, columns, ...(element && area && { dimension: { element, area } }) };
}

function readRows(scanner: XmlScanner, sheet: string, wanted: ReadonlySet<number>, rows: RowPlace[]): void {
  if (scanner.selfClosed) return;
  let row = -1;
  while (scanner.next() && (scanner.opens || scanner.depth > 1)) {
    if (!scanner.opens || scanner.depth !== 2 || scanner.name !== "row") continue;
    const stated = scanner.attribute("r");
    row = stated === undefined ? row + 1 : Number(stated) - 1;
    if (!Number.isInteger(row) || row < 0) throw damaged(`工作表“${sheet}”的行号无法识别`);
    const style = /^(1|true|on)$/.test(scanner.attribute("customFormat") ?? "") ? scanner.attribute("s") : undefined;
    const head = { row, start: scanner.start, openEnd: scanner.end, selfClosed: scanner.selfClosed, style };
    const cells = !scanner.selfClosed && wanted.has(row) ? readCells(scanner, row, sheet) : [];
    if (scanner.opens) scanner.skip();
    rows.push({ ...head, closeStart: head.selfClosed ? head.openEnd : scanner.start, end: scanner.end, cells });
  }
}

/** Reads the current row to its closing tag. */
function readCells(scanner: XmlScanner, row: number, sheet: string): CellPlace[] {
  const cells: CellPlace[] = [];
  let column = -1;
  while (scanner.next() && (scanner.opens || scanner.depth > 2)) {
    if (!scanner.opens || scanner.depth !== 3 || scanner.name !== "c") continue;
    const stated = scanner.attribute("r");
    column = (stated === undefined ? { row, column: column + 1 } : statedPosition(stated, sheet)).column;
    const { start, end: openEnd, selfClosed } = scanner;
    const style = scanner.attribute("s");
    const formula = selfClosed ? undefined : readCell(scanner);
    const closeStart = selfClosed ? openEnd : scanner.start;
    cells.push({ column, start, openEnd, closeStart, end: scanner.end, selfClosed, style, formula });
  }
  return cells;
}

/** Reads the current cell to its closing tag; gives the place of its formula. */
function readCell(scanner: XmlScanner): CellPlace["formula"] {
  let formula: CellPlace["formula"];
  while (scanner.next() && (scanner.opens || scanner.depth > 3)) {
    if (!scanner.opens || scanner.depth !== 4) continue;
    const { start, name } = scanner;
    scanner.skip();
    if (name === "f") formula = { start, end: scanner.end };
  }
  return formula;
}

function readColumns(scanner: XmlScanner, columns: { first: number; last: number; style: string }[]): void {
  if (scanner.selfClosed) return;
  while (scanner.next() && (scanner.opens || scanner.depth > 1)) {
    const style = scanner.opens && scanner.name === "col" ? scanner.attribute("style") : undefined;
    if (style === undefined) continue;
    columns.push({
      first: Number(scanner.attribute("min")) - 1,
      last: Number(scanner.attribute("max")) - 1,
      style,
    });
  }
}
